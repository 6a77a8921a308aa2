using System.CommandLine;
using System.CommandLine.Parsing;

namespace ComplianceCore.Cli;

/// <summary>Finds what is wrong with a command line and says it in the tool's own words.</summary>
internal sealed class UsageFaults
{
    private readonly CommandLine _line;
    private readonly ParseResult _parsed;
    private readonly Command _command;

    private UsageFaults(CommandLine line, ParseResult parsed)
    {
        _line = line;
        _parsed = parsed;
        _command = parsed.CommandResult.Command;
    }

    /// <summary>Every fault of a command line.</summary>
    public static IReadOnlyList<Issue> Of(CommandLine line, ParseResult parsed) =>
        [.. new UsageFaults(line, parsed).All()];

    private IEnumerable<Issue> All()
    {
        var strangers = Strangers();

        // An option that is missing was probably the one misspelt.
        return
        [
            .. strangers,
            .. Options().SelectMany(OfOption),
            .. _command is ToolCommand command ? command.FaultsOf(_parsed) : [],
            .. strangers.Length == 0 ? Missing() : [],
        ];
    }

    private Issue[] Strangers()
    {
        var words = _parsed.UnmatchedTokens;
        words = [.. MistakenOptions(), .. words];

        // A word after an unknown option is its value; words after an unknown command are its arguments.
        var told = _command is ToolCommand
            ? words.Where((word, index) => IsOption(word) || index == 0 || !IsOption(words[index - 1]))
            : words.TakeWhile(IsOption).Concat(words.SkipWhile(IsOption).Take(1));
        return [.. told.Select(OfStranger)];
    }

    // The parser takes a misspelt option for a path, which may begin with a hyphen only after "--".
    private string[] MistakenOptions() =>
        _command is ToolCommand command && !_parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? [.. InputsOf(command).Where(IsOption)]
            : [];

    private string[] InputsOf(ToolCommand command) =>
        [.. _parsed.GetResult(command.Input)?.Tokens.Select(token => token.Value) ?? []];

    private Issue OfStranger(string word)
    {
        if (IsOption(word))
        {
            return Fault(
                UsageIssueCode.UnknownOption, ("option", word), ("known", Names(Options().OfType<Symbol>())));
        }

        return _command is ToolCommand command
            ? Fault(
                UsageIssueCode.ExtraWord, ("word", word), ("command", command.Name), Said("only", command, "one"))
            : Fault(UsageIssueCode.UnknownCommand, ("command", word), ("known", Names(_command.Subcommands)));
    }

    private IEnumerable<Issue> OfOption(Option option)
    {
        if (_parsed.GetResult(option) is not { Implicit: false } result)
        {
            return [];
        }

        if (result.IdentifierTokenCount > 1 && option.Arity.MaximumNumberOfValues <= 1)
        {
            return [Fault(UsageIssueCode.OptionTwice, ("option", option.Name))];
        }

        if (option.Arity.MaximumNumberOfValues == 0)
        {
            return [];
        }

        string[] values = [.. result.Tokens.Select(token => token.Value).Where(value => value.Length > 0)];
        return values.Length == result.IdentifierTokenCount
            ? OfValues(option, values)
            : [Fault(UsageIssueCode.ValueMissing, ("option", option.Name))];
    }

    private IEnumerable<Issue> OfValues(Option option, string[] values)
    {
        if (option != _line.LanguageOption)
        {
            return _command is ToolCommand command ? command.FaultsOf(option, values) : [];
        }

        return CommandLine.Languages.Contains(values[0], StringComparer.Ordinal)
            ? []
            : [Fault(
                UsageIssueCode.UnknownLanguage,
                ("value", values[0]),
                ("known", string.Join(", ", CommandLine.Languages)))];
    }

    private IEnumerable<Issue> Missing()
    {
        if (_command is not ToolCommand command)
        {
            yield break;
        }

        if (command.NeedsInputIn(_parsed)
            && InputsOf(command) is var inputs && (inputs.Length == 0 || inputs.Contains(string.Empty)))
        {
            yield return Fault(
                UsageIssueCode.ArgumentMissing,
                ("command", command.Name),
                Said("needed", command, "needed"),
                Said("example", command, "example"));
        }

        foreach (var option in command.NecessaryOptionsIn(_parsed).Where(option => _parsed.GetResult(option) is null))
        {
            yield return Fault(
                UsageIssueCode.OptionMissing,
                ("command", command.Name),
                ("option", option.Name),
                ("example", ToolTexts.Of(command, "example", option)));
        }
    }

    private IEnumerable<Option> Options() => CommandLine.OptionsOf(_command);

    // A hyphen alone is the standard input.
    private static bool IsOption(string word) => word.Length > 1 && word.StartsWith('-');

    private static string Names(IEnumerable<Symbol> symbols) => string.Join(", ", symbols.Select(each => each.Name));

    // What the texts say of the folder or file that a command works on.
    private static TextArgument Said(string place, ToolCommand command, string about) =>
        (place, ToolTexts.Catalog.Format($"argument.{command.Input.Name}.{about}"));

    private static Issue Fault(string code, params ReadOnlySpan<TextArgument> arguments) =>
        ToolTexts.Catalog.Error(code, SourcePlace.Nowhere, arguments);
}
