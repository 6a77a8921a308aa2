namespace ComplianceCore.Documents;

/// <summary>How a document is checked.</summary>
public sealed record LayoutCheckOptions
{
    /// <summary>What the document is called in issues and in the report.</summary>
    public string FileName { get; init; } = "document.docx";

    /// <summary>
    /// The profile to check against, one of <see cref="LayoutChecker.Profiles"/>; null for that of the day which the
    /// document bears, and where it bears none, for the latest.
    /// </summary>
    public string? Profile { get; init; }

    /// <summary>The departures that the office accepts; they are listed, and do not count.</summary>
    public IReadOnlyList<AcceptedDeparture> Accepted { get; init; } = [];
}
