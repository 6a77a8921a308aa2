using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>Writes how a command is used.</summary>
/// <remarks>The parser's own help speaks the language of the machine, not that of the reader.</remarks>
internal sealed class HelpScreen
{
    private const string Indent = "  ";

    private readonly Speech _speech;

    public HelpScreen(Speech speech) => _speech = speech;

    /// <summary>The help of a command, its lines ended by line feeds, the last one too.</summary>
    public string Of(Command command)
    {
        string[] blocks =
        [
            _speech.Say($"help.{NameOf(command)}.about"),
            Section("help.usage", [UsageOf(command)]),
            .. Rows("help.commands", command.Subcommands.Select(each => (CallOf(each), each.Name))),
            .. Rows("help.arguments", command.Arguments.Select(each => (ValueOf(each), each.Name))),
            .. Rows("help.options", CommandLine.OptionsOf(command).Select(each => (CallOf(each), each.Name))),
            _speech.Say("help.exit-codes"),
        ];
        return string.Join("\n\n", blocks) + "\n";
    }

    private string UsageOf(Command command)
    {
        if (command is not ToolCommand named)
        {
            return _speech.Say("help.root.usage");
        }

        var options = CommandLine.OptionsOf(named)
            .Where(option => option.Name is not CommandLine.HelpName)
            .Select(option => named.NecessaryOptions.Contains(option) ? WithValue(option) : $"[{WithValue(option)}]");
        return string.Join(' ', options.Prepend($"{CommandLine.ToolName} {CallOf(named)}"));
    }

    private string CallOf(Command command) =>
        string.Join(' ', command.Arguments.Select(ValueOf).Prepend(command.Name));

    private string CallOf(Option option) =>
        string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(WithValue(option)));

    private string WithValue(Option option) =>
        option.Arity.MaximumNumberOfValues == 0 ? option.Name : $"{option.Name} {ValueOf(option)}";

    private string ValueOf(Symbol symbol) => symbol is ChoiceOption choice
        ? string.Join('|', choice.Choices)
        : _speech.Say($"value.{symbol.Name}");

    private IEnumerable<string> Rows(string heading, IEnumerable<(string Call, string Name)> entries)
    {
        var rows = entries.ToArray();
        if (rows.Length == 0)
        {
            return [];
        }

        var width = rows.Max(row => row.Call.Length);
        var lines = rows.Select(row => $"{row.Call.PadRight(width)}{Indent}{_speech.Say($"help.{row.Name}")}");
        return [Section(heading, lines)];
    }

    private string Section(string heading, IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => Indent + line).Prepend(_speech.Say(heading)));

    private static string NameOf(Command command) => command is RootCommand ? "root" : command.Name;
}
