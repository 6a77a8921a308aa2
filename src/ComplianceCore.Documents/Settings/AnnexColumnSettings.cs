namespace ComplianceCore.Documents;

/// <summary>A column of an annex and what stands in it.</summary>
public sealed record AnnexColumnSettings
{
    /// <summary>The words at its head.</summary>
    public required string Header { get; init; }

    /// <summary>What stands in it.</summary>
    public required AnnexColumnContent Content { get; init; }

    /// <summary>The id of the count or ratio; null for another content.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>What a ratio prints for 0 of 0, such as <c>0</c>; null for another content.</summary>
    public string? NothingToCount { get; init; }

    /// <summary>What is printed for a figure that was not reported; empty for a blank cell.</summary>
    public string NotReported { get; init; } = string.Empty;
}
