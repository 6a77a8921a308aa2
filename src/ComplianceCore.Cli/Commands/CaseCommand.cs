using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>A command that works on one case.</summary>
/// <remarks>
/// The parser is asked for nothing that it would complain of in its own words: what is missing or too much is found
/// by <see cref="UsageFaults"/>.
/// </remarks>
internal abstract class CaseCommand : Command
{
    protected CaseCommand(string name)
        : base(name) => Add(CaseArgument);

    /// <summary>The folder of the case.</summary>
    public Argument<string> CaseArgument { get; } = new("case") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The options that the command cannot do without.</summary>
    public virtual IReadOnlyList<Option> NecessaryOptions => [];

    /// <summary>Does the work.</summary>
    /// <param name="parsed">A command line without faults.</param>
    /// <param name="screen">Where the outcome is shown.</param>
    /// <param name="speech">The language of the reader.</param>
    /// <param name="cancellation">Stops the work.</param>
    public abstract void Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation);
}
