using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>Writes how a command is used.</summary>
/// <remarks>The parser's own help speaks the language of the machine, not that of the reader.</remarks>
internal sealed class HelpScreen
{
    private const string Indent = "  ";
    private const int WidestUsage = 112;

    private readonly Speech _speech;

    public HelpScreen(Speech speech) => _speech = speech;

    /// <summary>The help of a command, its lines ended by line feeds, the last one too.</summary>
    public string Of(Command command)
    {
        string[] blocks =
        [
            _speech.Say($"help.{NameOf(command)}.about"),
            Section("help.usage", UsageOf(command)),
            .. Rows("help.commands", command.Subcommands.Select(each => (CallOf(each), HelpOf(each, each)))),
            .. Rows(
                "help.arguments",
                command.Arguments.Select(each => (ValueOf(command, each), HelpOf(command, each)))),
            .. Rows(
                "help.options",
                CommandLine.OptionsOf(command).Select(each => (CallOf(command, each), HelpOf(command, each)))),
            _speech.Say("help.exit-codes"),
        ];
        return string.Join("\n\n", blocks) + "\n";
    }

    private IEnumerable<string> UsageOf(Command command)
    {
        if (command is not ToolCommand named)
        {
            return [_speech.Say("help.root.usage")];
        }

        var options = CommandLine.OptionsOf(named)
            .Where(option => option.Name is not CommandLine.HelpName)
            .Select(option => named.NecessaryOptions.Contains(option)
                ? WithValue(named, option)
                : $"[{WithValue(named, option)}]{(IsRepeatable(option) ? "…" : string.Empty)}");
        return Wrapped(options.Prepend($"{CommandLine.ToolName} {CallOf(named)}"));
    }

    /// <summary>Parts that are not broken, on as many lines as they need.</summary>
    private static IEnumerable<string> Wrapped(IEnumerable<string> parts)
    {
        var line = string.Empty;
        foreach (var part in parts)
        {
            if (line.Length > 0 && line.Length + 1 + part.Length > WidestUsage)
            {
                yield return line;
                line = Indent;
            }

            line = line.Trim().Length > 0 ? $"{line} {part}" : line + part;
        }

        yield return line;
    }

    private string CallOf(Command command) =>
        string.Join(' ', command.Arguments.Select(argument => ValueOf(command, argument)).Prepend(command.Name));

    private string CallOf(Command command, Option option) =>
        string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(WithValue(command, option)));

    private string WithValue(Command command, Option option) =>
        option.Arity.MaximumNumberOfValues == 0 ? option.Name : $"{option.Name} {ValueOf(command, option)}";

    private string ValueOf(Command command, Symbol symbol) => symbol is ChoiceOption choice
        ? string.Join('|', choice.Choices)
        : ToolTexts.Of(command, "value", symbol).In(_speech.Language);

    private string HelpOf(Command command, Symbol symbol) =>
        ToolTexts.Of(command, "help", symbol).In(_speech.Language);

    private IEnumerable<string> Rows(string heading, IEnumerable<(string Call, string Help)> entries)
    {
        var rows = entries.ToArray();
        if (rows.Length == 0)
        {
            return [];
        }

        var width = rows.Max(row => row.Call.Length);
        return [Section(heading, rows.Select(row => $"{row.Call.PadRight(width)}{Indent}{row.Help}"))];
    }

    private string Section(string heading, IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => Indent + line).Prepend(_speech.Say(heading)));

    private static bool IsRepeatable(Option option) => option.Arity.MaximumNumberOfValues > 1;

    private static string NameOf(Command command) => command is RootCommand ? "root" : command.Name;
}
