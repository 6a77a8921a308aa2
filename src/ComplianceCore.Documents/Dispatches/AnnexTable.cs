namespace ComplianceCore.Documents;

/// <summary>The table of an annex, its columns and its rows, in groups or in one run.</summary>
public sealed record AnnexTable
{
    /// <summary>The most columns that a table may have: Word opens no file with more.</summary>
    internal const int MostColumns = 63;

    private AnnexTable(IReadOnlyList<AnnexColumn> columns, IReadOnlyList<AnnexGroup> groups)
    {
        Columns = columns;
        Groups = groups;
    }

    /// <summary>Creates a table whose rows stand in groups under headings.</summary>
    /// <param name="columns">The columns from left to right, the running number and the name first.</param>
    /// <param name="groups">The groups from the top; a group without heading continues the one above.</param>
    /// <exception cref="ArgumentException">
    /// There are fewer than two columns for the headings, or more than 63, which Word does not open, or a row has
    /// another number of cells than there are columns.
    /// </exception>
    public static AnnexTable Grouped(IReadOnlyList<AnnexColumn> columns, IReadOnlyList<AnnexGroup> groups)
    {
        var ownColumns = DispatchPart.NonEmptyList(columns, nameof(columns));
        if (ownColumns.Count < 2)
        {
            throw new ArgumentException("A group heading fills two columns.", nameof(columns));
        }

        var ownGroups = DispatchPart.List(groups, nameof(groups));
        ThrowIfTooWide(ownColumns, nameof(columns));
        ThrowIfRagged(ownColumns, ownGroups.SelectMany(group => group.Rows), nameof(groups));
        return new AnnexTable(ownColumns, ownGroups);
    }

    /// <summary>Creates a table whose rows follow each other without headings.</summary>
    /// <param name="columns">The columns from left to right.</param>
    /// <param name="rows">The rows from the top.</param>
    /// <exception cref="ArgumentException">
    /// There is no column, or there are more than 63, which Word does not open, or a row has another number of cells
    /// than there are columns.
    /// </exception>
    public static AnnexTable Ungrouped(IReadOnlyList<AnnexColumn> columns, IReadOnlyList<AnnexRow> rows)
    {
        var ownColumns = DispatchPart.NonEmptyList(columns, nameof(columns));
        var ownRows = DispatchPart.List(rows, nameof(rows));
        ThrowIfTooWide(ownColumns, nameof(columns));
        ThrowIfRagged(ownColumns, ownRows, nameof(rows));
        return new AnnexTable(ownColumns, [new AnnexGroup { Rows = ownRows }]);
    }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<AnnexColumn> Columns { get; }

    /// <summary>The groups from the top; one without heading where the table is not grouped.</summary>
    public IReadOnlyList<AnnexGroup> Groups { get; }

    private static void ThrowIfTooWide(IReadOnlyList<AnnexColumn> columns, string name) =>
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns.Count, MostColumns, name);

    private static void ThrowIfRagged(IReadOnlyList<AnnexColumn> columns, IEnumerable<AnnexRow> rows, string name)
    {
        if (rows.FirstOrDefault(row => row.Cells.Count != columns.Count) is { } ragged)
        {
            throw new ArgumentException(
                $"The row '{ragged.Cells[0]}' has {ragged.Cells.Count} cells for {columns.Count} columns.",
                name);
        }
    }
}
