using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>Short ways from a case of <c>samples/cases</c> to what comes out of it.</summary>
internal static class SampleCase
{
    /// <summary>The path of a case.</summary>
    /// <param name="name">The case, such as <c>yen-chau-2021-q1</c>.</param>
    public static string PathOf(string name) => RepositoryRoot.PathOf("samples", "cases", name);

    /// <summary>Reads a case.</summary>
    /// <param name="name">The case, such as <c>yen-chau-2021-q1</c>.</param>
    public static ComplianceCase Load(string name) => ComplianceCase.Load(PathOf(name));

    /// <summary>The dispatch of a case, with its records.</summary>
    public static Dispatch Drafted(this ComplianceCase office) =>
        DispatchDrafter.Draft(office.Evaluate(), office.Dispatch, office.Template);

    /// <summary>The dispatch of a case as plain text.</summary>
    public static string Printed(this ComplianceCase office) => PlainTextRenderer.Render(office.Drafted());

    /// <summary>The findings of a rule at a verdict.</summary>
    public static IReadOnlyList<Finding> FindingsOf(this ComplianceReport report, string ruleId, Verdict verdict) =>
    [
        .. report.Findings.Where(finding =>
            finding.Verdict == verdict && string.Equals(finding.Rule.Id, ruleId, StringComparison.Ordinal)),
    ];

    /// <summary>The names of the units of these findings.</summary>
    public static IReadOnlyList<string> UnitNames(this IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => finding.Unit.Name)];
}
