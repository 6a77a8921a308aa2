using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>A command that works on one folder or file.</summary>
internal abstract class PathCommand : ToolCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="name">What is typed, such as <c>draft</c>.</param>
    /// <param name="argument">The name under which the texts know the folder or file, such as <c>case</c>.</param>
    protected PathCommand(string name, string argument)
        : this(name, new Argument<string>(argument) { Arity = ArgumentArity.ZeroOrOne })
    {
    }

    private PathCommand(string name, Argument<string> path)
        : base(name, path) => PathArgument = path;

    /// <summary>The folder or file that the command works on.</summary>
    public Argument<string> PathArgument { get; }

    public override int RunOn(
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
