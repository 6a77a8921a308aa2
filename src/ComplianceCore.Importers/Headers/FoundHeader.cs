using System.Text.RegularExpressions;

namespace ComplianceCore.Importers;

/// <summary>The header of a table, and what tells its repetitions from rows of data.</summary>
internal sealed partial class FoundHeader
{
    private readonly HeaderGrid _grid;

    public FoundHeader(HeaderGrid grid, int firstRow, int depth, IReadOnlyList<FoundColumn> columns)
    {
        _grid = grid;
        FirstRow = firstRow;
        Depth = depth;
        Columns = columns;
    }

    /// <summary>The first row, counted from 0 in the rows that were looked through.</summary>
    public int FirstRow { get; }

    /// <summary>How many rows it has.</summary>
    public int Depth { get; }

    /// <summary>The columns of the map, from left to right.</summary>
    public IReadOnlyList<FoundColumn> Columns { get; }

    /// <summary>The first of the columns of a role; null when the table has none.</summary>
    public FoundColumn? ColumnOf(ColumnRole role) => Columns.FirstOrDefault(column => column.Map.Role == role);

    /// <summary>The headings of columns that the map does not name, with their places.</summary>
    public IEnumerable<(int Index, string Title)> PassedOver()
    {
        for (var column = 0; column < _grid.Width; column++)
        {
            var leaf = _grid.LeafRow(FirstRow, Depth, column);
            if (leaf >= 0 && Columns.All(each => each.Index != column))
            {
                yield return (column, _grid.TextAt(leaf, column));
            }
        }
    }

    /// <summary>Whether a heading of another column fits words that only one may fit.</summary>
    public FoundColumn? Twin(FoundColumn column)
    {
        var key = HeaderKey.Of(column.Title);
        var twins = PassedOver().Where(other => HeaderKey.Of(other.Title) == key).ToArray();
        return twins.Length > 0 && column.Map.Under.Count == 0
            ? column with { Index = twins[0].Index, Title = twins[0].Title }
            : null;
    }

    /// <summary>Whether a row repeats the header, or a part of it, as after a page break.</summary>
    public bool IsRepeatedBy(TableRow row)
    {
        for (var header = FirstRow; header < FirstRow + Depth; header++)
        {
            if (Repeats(row, header))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row only numbers the columns: <c>(1) (2) (3)=(2)/(1)</c>, <c>A B 1 2</c>.</summary>
    public bool IsNumberedBy(TableRow row)
    {
        var (seen, last) = (0, 0);
        for (var column = 0; column < Math.Min(row.Width, _grid.Width); column++)
        {
            var cell = row.CellAt(column);
            if (cell.IsBlank)
            {
                continue;
            }

            if (ColumnNumber().Match(cell.Text) is not { Success: true } number)
            {
                return false;
            }

            seen++;
            if (number.Groups["number"] is { Success: true, Value: var digits })
            {
                var value = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
                if (value != last + 1)
                {
                    return false;
                }

                last = value;
            }
        }

        return seen > 1;
    }

    private bool Repeats(TableRow row, int header)
    {
        var same = 0;
        for (var column = 0; column < Math.Min(row.Width, _grid.Width); column++)
        {
            var cell = row.CellAt(column);
            if (cell.IsBlank)
            {
                continue;
            }

            if (HeaderKey.Of(cell.Text) != _grid.KeyAt(header, column))
            {
                return false;
            }

            same++;
        }

        return same > 1;
    }

    [GeneratedRegex(
        @"^\(?((?<number>[0-9]{1,2})|[A-Z])\)?( ?= ?[-+*/:()0-9 ]+%?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ColumnNumber();
}
