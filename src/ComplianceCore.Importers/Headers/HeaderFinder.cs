using System.Text.RegularExpressions;

namespace ComplianceCore.Importers;

/// <summary>Finds the header of a table by its words.</summary>
internal sealed partial class HeaderFinder
{
    private const int MostDepth = 3;

    private readonly HeaderGrid _grid;
    private readonly (ColumnMap Map, HeaderWords Headers, HeaderWords Under)[] _columns;

    public HeaderFinder(HeaderGrid grid, ImportMap map)
    {
        _grid = grid;
        _columns =
        [
            .. map.Columns.Select(column =>
                (column, new HeaderWords(column.Headers), new HeaderWords(column.Under))),
        ];
    }

    /// <summary>The headers of columns that were looked for in vain, of the row that has most of the others.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>Finds the header.</summary>
    /// <returns>The header, or null when some column is nowhere.</returns>
    public FoundHeader? Find()
    {
        var most = -1;
        for (var first = 0; first < _grid.Height; first++)
        {
            for (var depth = 1; depth <= MostDepth && first + depth <= _grid.Height; depth++)
            {
                var found = Read(first, depth, out var missing);
                if (missing.Count == 0)
                {
                    return BestFrom(first);
                }

                if (found.Columns.Count > most)
                {
                    (most, Missing) = (found.Columns.Count, missing);
                }
            }
        }

        return null;
    }

    // A title above the header would do as a part of it; of all that do, the one with most columns and fewest rows.
    private FoundHeader BestFrom(int start)
    {
        var candidates =
            from first in Enumerable.Range(start, MostDepth)
            from depth in Enumerable.Range(1, MostDepth)
            where first + depth <= _grid.Height
            let header = ReadWhole(first, depth)
            where header is not null
            orderby header.Columns.Count descending, header.Depth, header.FirstRow
            select header;
        return candidates.First();
    }

    private FoundHeader? ReadWhole(int first, int depth)
    {
        var header = Read(first, depth, out var missing);
        return missing.Count == 0 ? header : null;
    }

    private FoundHeader Read(int first, int depth, out IReadOnlyList<string> missing)
    {
        var taken = new Dictionary<int, FoundColumn>();
        var lacking = new List<string>();
        foreach (var (map, headers, under) in _columns)
        {
            if (map.Role == ColumnRole.CountsById)
            {
                TakeById(map, first, depth, taken, lacking);
                continue;
            }

            if (Next(headers, under, first, depth, taken) is { } column)
            {
                taken[column] = new FoundColumn(map, column, TitleOf(first, depth, column));
            }
            else if (!map.IsOptional)
            {
                lacking.Add(map.Headers[0]);
            }
        }

        missing = lacking;
        return new FoundHeader(_grid, first, depth, [.. taken.Values.OrderBy(column => column.Index)]);
    }

    private int? Next(
        HeaderWords headers,
        HeaderWords under,
        int first,
        int depth,
        Dictionary<int, FoundColumn> taken)
    {
        for (var column = 0; column < _grid.Width; column++)
        {
            if (!taken.ContainsKey(column)
                && _grid.LeafRow(first, depth, column) is >= 0 and var leaf
                && headers.Fit(_grid.KeyAt(leaf, column))
                && (under.IsEmpty || _grid.Above(first, leaf, column).Any(under.Fit)))
            {
                return column;
            }
        }

        return null;
    }

    private void TakeById(
        ColumnMap map,
        int first,
        int depth,
        Dictionary<int, FoundColumn> taken,
        List<string> lacking)
    {
        var before = taken.Count;
        for (var column = 0; column < _grid.Width; column++)
        {
            var title = TitleOf(first, depth, column);
            if (!taken.ContainsKey(column) && IdInBrackets().Match(title) is { Success: true } id)
            {
                var count = map with { Role = ColumnRole.Count, Id = id.Groups["id"].Value };
                taken[column] = new FoundColumn(count, column, title);
            }
        }

        if (taken.Count == before && !map.IsOptional)
        {
            lacking.Add("… (id)");
        }
    }

    private string TitleOf(int first, int depth, int column) =>
        _grid.LeafRow(first, depth, column) is >= 0 and var leaf ? _grid.TextAt(leaf, column) : string.Empty;

    [GeneratedRegex(@"\((?<id>[a-z][a-z0-9_]*)\)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IdInBrackets();
}
