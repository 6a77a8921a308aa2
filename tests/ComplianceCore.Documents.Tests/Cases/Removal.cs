using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>One input that is taken out of a case.</summary>
/// <param name="What">The input, such as <c>figures.csv: 13711,issued,5</c>.</param>
/// <param name="Apply">Takes it out.</param>
internal sealed record Removal(string What, Action<CaseFolderCopy> Apply)
{
    /// <summary>What a case gives without the input.</summary>
    /// <param name="name">The case, such as <c>yen-chau-2021-q1</c>.</param>
    public string OutcomeOf(string name)
    {
        using var copy = CaseFolderCopy.Of(name);
        Apply(copy);
        return CaseOutcome.Of(copy.Path);
    }
}
