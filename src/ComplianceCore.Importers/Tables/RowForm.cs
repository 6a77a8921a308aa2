using System.Text.RegularExpressions;

namespace ComplianceCore.Importers;

/// <summary>Tells the rows that belong to the form of a table from those about a unit or document.</summary>
internal sealed partial class RowForm
{
    private static readonly HeaderWords _totals = new(
    [
        "Tổng", "Tổng số", "Tổng cộng", "Cộng", "Total", "Grand total", "Sum",
        "Tổng số *", "Tổng cộng *", "Tổng toàn *", "Cộng *", "Tổng các *",
    ]);

    private static readonly HeaderWords _wholes = new(
        ["Tổng cộng*", "Tổng số toàn*", "Tổng toàn*", "Grand total"]);

    private readonly FoundHeader _header;
    private readonly FoundColumn? _order;
    private readonly UnitColumns _units;

    public RowForm(FoundHeader header, UnitColumns units)
    {
        _header = header;
        _units = units;
        _order = header.ColumnOf(ColumnRole.Order);
    }

    /// <summary>Whether the columns of the table are blank, and the cells around them.</summary>
    public static bool IsBlank(TableRow row, FoundHeader header)
    {
        var width = Math.Min(row.Width, header.Columns[^1].Index + 2);
        for (var column = 0; column < width; column++)
        {
            if (!row.IsBlankAt(column))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the header comes again.</summary>
    public bool IsHeader(TableRow row) => _header.IsRepeatedBy(row);

    /// <summary>Whether the row numbers the columns.</summary>
    public bool IsColumnNumbers(TableRow row) => _header.IsNumberedBy(row);

    /// <summary>Whether the row adds up others.</summary>
    public bool IsTotal(TableRow row) => _totals.Fit(LabelOf(row));

    /// <summary>Whether a row that adds up others says that it is about all of them.</summary>
    public bool IsTotalOfAll(TableRow row) => _wholes.Fit(LabelOf(row));

    /// <summary>Whether the row is numbered as groups are, with a Roman numeral or a letter.</summary>
    public bool IsGroup(TableRow row) =>
        _order is not null && GroupNumber().IsMatch(row.CellAt(_order.Index).Text) && !_units.AreBlankIn(row);

    /// <summary>Whether the row has the number of a unit or document.</summary>
    public bool IsNumbered(TableRow row) =>
        _order is not null && RowNumber().IsMatch(row.CellAt(_order.Index).Text);

    // The label of totals stands where the name does, or before it in merged cells.
    private HeaderKey LabelOf(TableRow row)
    {
        for (var column = 0; column <= _units.Words.Index; column++)
        {
            if (row.CellAt(column) is { Kind: CellKind.Text } cell && !RowNumber().IsMatch(cell.Text)
                && !(column < _units.Words.Index && GroupNumber().IsMatch(cell.Text)))
            {
                return HeaderKey.Of(cell.Text);
            }
        }

        return default;
    }

    [GeneratedRegex(@"^(?:[IVXLC]{1,8}|[A-ZĐ])[.)]?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex GroupNumber();

    [GeneratedRegex(@"^[0-9]{1,7}[.)]?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RowNumber();
}
