using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>The commands and options of the tool.</summary>
internal sealed class CommandLine
{
    /// <summary>The name by which the tool is called.</summary>
    public const string ToolName = "compliance";

    /// <summary>The name of the option that asks for help.</summary>
    public const string HelpName = "--help";

    private const string English = "en";

    private readonly ParserConfiguration _parser = new()
    {
        EnablePosixBundling = false,
        ResponseFileTokenReplacer = null,
    };

    private readonly RootCommand _root = new();
    private readonly Option<bool> _help = new(HelpName, "-h", "-?") { Recursive = true, Arity = ArgumentArity.Zero };
    private readonly Option<bool> _version = new("--version") { Arity = ArgumentArity.Zero };

    public CommandLine()
    {
        _root.Options.Clear();
        _root.Directives.Clear();
        _root.Add(LanguageOption);
        _root.Add(_help);
        _root.Add(_version);
        _root.Add(new DraftCommand());
        _root.Add(new CheckCommand());
        _root.Add(new EvaluateCommand());
        _root.Add(new ExplainCommand());
        _root.Add(new VerifyCommand());
        _root.Add(new CloseCommand());
        _root.Add(new NewCommand());
        _root.Add(new CheckRulesCommand());
        _root.Add(new CheckLayoutCommand());
        _root.Add(new AggregateCommand());
        _root.Add(new ImportCommand());
    }

    /// <summary>What <c>--lang</c> may be.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["vi", English];

    /// <summary>The language of the texts.</summary>
    public Option<string> LanguageOption { get; } =
        new("--lang") { Recursive = true, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The options that may stand after a command, its own first.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
    [
        .. command.Options,
        .. command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive),
    ];

    /// <summary>Reads a command line; it may have faults.</summary>
    public ParseResult Parse(IReadOnlyList<string> arguments) => _root.Parse(arguments, _parser);

    /// <summary>The language asked for, however faulty the rest of the line; Vietnamese unless it is clear.</summary>
    public Language LanguageOf(ParseResult parsed) =>
        parsed.GetResult(LanguageOption) is { Tokens: [{ Value: English }] }
            ? Language.English
            : Language.Vietnamese;

    /// <summary>Whether help is asked for.</summary>
    public bool AsksForHelp(ParseResult parsed) => parsed.GetResult(_help) is { Implicit: false };

    /// <summary>Whether the version is asked for.</summary>
    public bool AsksForVersion(ParseResult parsed) => parsed.GetResult(_version) is { Implicit: false };
}
