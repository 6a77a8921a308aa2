namespace ComplianceCore.Documents;

/// <summary>A row of an annex: one cell for each column, each exactly as it is printed.</summary>
public sealed record AnnexRow
{
    private AnnexRow(IReadOnlyList<string> cells)
    {
        Cells = cells;
    }

    /// <summary>Creates a row from its cells.</summary>
    /// <param name="cells">The cells from left to right, numbers already formatted, such as <c>43,40</c>.</param>
    /// <exception cref="ArgumentException">
    /// There is no cell, or one of them is null or has a character that no document may hold.
    /// </exception>
    public static AnnexRow Of(params IReadOnlyList<string> cells) =>
        new(DispatchPart.NonEmptyTexts(cells, nameof(cells)));

    /// <summary>The cells from left to right; an empty one is an empty string.</summary>
    public IReadOnlyList<string> Cells { get; }
}
