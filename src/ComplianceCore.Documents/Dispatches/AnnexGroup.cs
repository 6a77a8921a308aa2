namespace ComplianceCore.Documents;

/// <summary>Rows of an annex that stand together, under a heading where the table is grouped.</summary>
public sealed record AnnexGroup
{
    /// <summary>The heading; null for the rows of a table that is not grouped.</summary>
    public AnnexGroupHeading? Heading { get; init; }

    /// <summary>The rows, in the order of the page.</summary>
    public required IReadOnlyList<AnnexRow> Rows
    {
        get;
        init => field = DispatchPart.List(value, nameof(value));
    }
}
