using System.Diagnostics;

namespace ComplianceCore;

/// <summary>The word of a verdict in rule files and reports.</summary>
internal static class VerdictWord
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Breached => "breached",
        Verdict.NotApplicable => "notApplicable",
        Verdict.Undetermined => "undetermined",
        _ => throw new UnreachableException(),
    };
}
