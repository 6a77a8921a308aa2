using System.CommandLine;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary><c>compliance verify</c>: makes a draft again and names whatever differs from what is there.</summary>
internal sealed class VerifyCommand : PathCommand
{
    public VerifyCommand()
        : base("verify", "dir")
    {
    }

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var folder = parsed.GetRequiredValue(PathArgument);
        var verification = DispatchVerification.Of(folder, cancellation);
        new VerificationSummary(screen, speech).Show(folder, verification);
        return verification.IsEqual ? ExitCode.Fine : ExitCode.Negative;
    }
}
