using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>A command of the tool; it works on one folder or file.</summary>
/// <remarks>
/// The parser is asked for nothing that it would complain of in its own words: what is missing or too much is found
/// by <see cref="UsageFaults"/>.
/// </remarks>
internal abstract class ToolCommand : Command
{
    /// <summary>Creates the command.</summary>
    /// <param name="name">What is typed, such as <c>draft</c>.</param>
    /// <param name="argument">The name under which the texts know the folder or file, such as <c>case</c>.</param>
    protected ToolCommand(string name, string argument)
        : base(name)
    {
        PathArgument = new Argument<string>(argument) { Arity = ArgumentArity.ZeroOrOne };
        Add(PathArgument);
    }

    /// <summary>The folder or file that the command works on.</summary>
    public Argument<string> PathArgument { get; }

    /// <summary>Whether the command writes files when nothing is wrong.</summary>
    public virtual bool Writes => false;

    /// <summary>The options that the command cannot do without.</summary>
    public virtual IReadOnlyList<Option> NecessaryOptions => [];

    /// <summary>What is wrong with the value of one of the command's own options.</summary>
    /// <param name="option">The option.</param>
    /// <param name="value">Its value, which is not empty.</param>
    public virtual IEnumerable<Issue> FaultsOf(Option option, string value) =>
        option is ChoiceOption choice ? choice.FaultsOf(value) : [];

    /// <summary>Does the work where a reader sits, or a program that reads the output as data.</summary>
    /// <param name="console">Where the tool speaks.</param>
    /// <param name="parsed">A command line without faults.</param>
    /// <param name="speech">The language of the reader.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public virtual int RunOn(
        ToolConsole console,
        ParseResult parsed,
        Speech speech,
        CancellationToken cancellation) => Run(parsed, console.Screen, speech, cancellation);

    /// <summary>Does the work for a reader.</summary>
    /// <param name="parsed">A command line without faults.</param>
    /// <param name="screen">Where the outcome is shown.</param>
    /// <param name="speech">The language of the reader.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public abstract int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation);
}
