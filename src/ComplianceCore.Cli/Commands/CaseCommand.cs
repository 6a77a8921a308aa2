using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary>A command that works on one case.</summary>
internal abstract class CaseCommand : PathCommand
{
    protected CaseCommand(string name)
        : base(name, "case")
    {
    }

    /// <summary>The folder of the case.</summary>
    public Argument<string> CaseArgument => PathArgument;
}
