namespace ComplianceCore.Importers;

/// <summary>The counts of a row.</summary>
internal sealed class CountCells
{
    private readonly FoundColumn[] _columns;
    private readonly NumberReader _numbers;
    private readonly IssueLog _log;
    private readonly Dictionary<string, int> _places;
    private readonly NumberReading[] _readings;

    public CountCells(FoundHeader header, ImportMap map, IssueLog log)
    {
        _columns = [.. header.Columns.Where(column => column.Map.IsCount)];
        _numbers = new NumberReader(map.Numbers, map.Dash);
        _log = log;
        _places = _columns.Index().ToDictionary(each => each.Item.Map.Id, each => each.Index, StringComparer.Ordinal);
        Values = new long?[_columns.Length];
        _readings = new NumberReading[_columns.Length];
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<FoundColumn> Columns => _columns;

    /// <summary>The counts of the row that was read last, each null when it was not reported.</summary>
    public long?[] Values { get; }

    /// <summary>The count of an id; null when the table has none, or it was not reported.</summary>
    public long? this[string? id] => id is not null && _places.TryGetValue(id, out var place) ? Values[place] : null;

    /// <summary>The reading of a column, with the percentage in its brackets.</summary>
    public NumberReading ReadingOf(int place) => _readings[place];

    /// <summary>Reads the counts of a row; what is none is an issue.</summary>
    /// <returns>Whether every count could be read.</returns>
    public bool Read(TableRow row)
    {
        var isSound = true;
        for (var place = 0; place < _columns.Length; place++)
        {
            var column = _columns[place];
            if (column.Map.Role == ColumnRole.Count && row.TryDigits(column.Index, out var digits))
            {
                Values[place] = digits;
                continue;
            }

            var reading = ReadCell(row.CellAt(column.Index), column.Map.Role);
            _readings[place] = reading;
            Values[place] = (long?)reading.Value;
            if (reading.Fault is { } code)
            {
                _log.Error(code, row, column);
                isSound = false;
            }
        }

        return isSound;
    }

    /// <summary>Reads the counts of a row that is about no unit, without an issue.</summary>
    /// <returns>Whether some count is there and all that are there could be read.</returns>
    public bool TryRead(TableRow row)
    {
        for (var place = 0; place < _columns.Length; place++)
        {
            var reading = ReadCell(row.CellAt(_columns[place].Index), _columns[place].Map.Role);
            Values[place] = (long?)reading.Value;
            if (reading.Fault is not null)
            {
                return false;
            }
        }

        return Array.Exists(Values, value => value is not null);
    }

    /// <summary>Whether something in the columns of the counts looks like a number.</summary>
    public bool LookLikeNumbers(TableRow row) => Array.Exists(_columns, column =>
        row.CellAt(column.Index) is { IsBlank: false } cell
        && (cell.Kind is CellKind.Number or CellKind.FormulaError || char.IsAsciiDigit(cell.Text[0])));

    /// <summary>Reads a percentage.</summary>
    public NumberReading ReadPercent(TableRow row, FoundColumn column) =>
        _numbers.Read(row.CellAt(column.Index), NumberKind.Percent);

    private NumberReading ReadCell(TableCell cell, ColumnRole role) => role switch
    {
        ColumnRole.Flag => FlagReader.Read(cell) is { } flag
            ? NumberReading.Of(flag ? 1 : 0, 0)
            : NumberReading.Faulty(RowIssueCode.UnknownFlag),
        ColumnRole.CountWithPercent => _numbers.Read(cell, NumberKind.CountWithPercent),
        _ => _numbers.Read(cell, NumberKind.Count),
    };
}
