namespace ComplianceCore.Documents;

/// <summary>A file, or a member of the receipt, and what differs about it.</summary>
/// <param name="Name">The file, such as <c>case/units.csv</c>, or the member, such as
/// <c>receipt.json: report.units</c>.</param>
/// <param name="Outcome">Whether it is as it was made.</param>
/// <param name="Differences">What was expected and what was found; empty unless it differs.</param>
public sealed record VerifiedPart(string Name, VerificationOutcome Outcome, IReadOnlyList<Issue> Differences)
{
    /// <summary>Creates the part that differs when there is any difference.</summary>
    internal static VerifiedPart Of(string name, IEnumerable<Issue> differences)
    {
        Issue[] all = [.. differences];
        return new(name, all.Length == 0 ? VerificationOutcome.Equal : VerificationOutcome.Different, all);
    }

    /// <summary>Creates the part that nothing could be compared with.</summary>
    internal static VerifiedPart NotCompared(string name) => new(name, VerificationOutcome.NotCompared, []);
}
