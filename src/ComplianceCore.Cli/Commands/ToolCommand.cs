using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>A command of the tool.</summary>
/// <remarks>
/// The parser is asked for nothing that it would complain of in its own words: what is missing or too much is found
/// by <see cref="UsageFaults"/>.
/// </remarks>
internal abstract class ToolCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="name">What is typed, such as <c>draft</c>.</param>
    /// <param name="input">What it works on; the texts know it by its name.</param>
    protected ToolCommand(string name, Argument input)
        : base(name)
    {
        Input = input;
        Add(input);
    }

    /// <summary>What the command works on.</summary>
    public Argument Input { get; }

    /// <summary>Whether the command writes files when nothing is wrong.</summary>
    public virtual bool Writes => false;

    /// <summary>The options that the command cannot do without.</summary>
    public virtual IReadOnlyList<Option> NecessaryOptions => [];

    /// <summary>Whether the command cannot do without its input, on this command line.</summary>
    public virtual bool NeedsInputIn(ParseResult parsed) => true;

    /// <summary>The options that the command cannot do without, on this command line.</summary>
    public virtual IReadOnlyList<Option> NecessaryOptionsIn(ParseResult parsed) => NecessaryOptions;

    /// <summary>What is wrong with the options taken together, and with the input beside them.</summary>
    public virtual IEnumerable<Issue> FaultsOf(ParseResult parsed) => [];

    /// <summary>What is wrong with the values of one of the command's own options.</summary>
    /// <param name="option">The option.</param>
    /// <param name="values">Its values, which are not empty; one, unless the option may be repeated.</param>
    public virtual IEnumerable<Issue> FaultsOf(Option option, IReadOnlyList<string> values) =>
        option is ICheckedOption check ? check.FaultsOf(values) : [];

    /// <summary>Does the work where a reader sits, or a program that reads the output as data.</summary>
    /// <param name="console">Where the tool speaks.</param>
    /// <param name="parsed">A command line without faults.</param>
    /// <param name="speech">The language of the reader.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public abstract int RunOn(
        ToolConsole console,
        ParseResult parsed,
        Speech speech,
        CancellationToken cancellation);
}
