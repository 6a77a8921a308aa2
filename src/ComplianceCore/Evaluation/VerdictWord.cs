using System.Diagnostics;

namespace ComplianceCore;

/// <summary>The word of a verdict in rule files and reports.</summary>
internal static class VerdictWord
{
    /// <summary>Every verdict, in the order in which reports list them.</summary>
    public static IReadOnlyList<Verdict> All { get; } =
        [Verdict.Met, Verdict.Breached, Verdict.NotApplicable, Verdict.Undetermined];

    /// <summary>Every verdict by its word.</summary>
    public static IReadOnlyDictionary<string, Verdict> ByWord { get; } =
        All.ToDictionary(Of, StringComparer.Ordinal);

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Breached => "breached",
        Verdict.NotApplicable => "notApplicable",
        Verdict.Undetermined => "undetermined",
        _ => throw new UnreachableException(),
    };
}
