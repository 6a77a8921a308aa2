namespace ComplianceCore.Importers;

/// <summary>Holds the numbers of a row against each other; a disagreement is reported, nothing is mended.</summary>
internal sealed class RowArithmetic
{
    private const int Hundred = 100;

    private static readonly char[] _betweenNames = [',', ';'];

    private readonly CountCells _counts;
    private readonly IssueLog _log;
    private readonly FoundColumn[] _percents;
    private readonly FoundColumn[] _names;
    private readonly FoundColumn[] _sums;

    public RowArithmetic(FoundHeader header, CountCells counts, IssueLog log)
    {
        _counts = counts;
        _log = log;
        _percents = [.. header.Columns.Where(column => column.Map.Role == ColumnRole.Percent)];
        _names = [.. header.Columns.Where(column => column.Map.Role == ColumnRole.Names)];
        _sums = [.. counts.Columns.Where(column => column.Map.SumOf.Count > 0)];
        HasBrackets = counts.Columns.Any(column => column.Map.Role == ColumnRole.CountWithPercent);
        IsIdle = _percents.Length == 0 && _names.Length == 0 && _sums.Length == 0 && !HasBrackets;
    }

    /// <summary>Whether there is nothing to check.</summary>
    public bool IsIdle { get; }

    private bool HasBrackets { get; }

    /// <summary>Whether the percentages of a row can be read; one that cannot is an error.</summary>
    public bool ReadPercents(TableRow row)
    {
        var isSound = true;
        foreach (var column in _percents)
        {
            if (_counts.ReadPercent(row, column).Fault is { } code)
            {
                _log.Error(code, row, column);
                isSound = false;
            }
        }

        return isSound;
    }

    /// <summary>Checks the row whose counts were read last.</summary>
    public void Check(TableRow row)
    {
        foreach (var column in _percents)
        {
            CheckPercent(row, column, _counts.ReadPercent(row, column), _counts[column.Map.Part]);
        }

        if (HasBrackets)
        {
            CheckBrackets(row);
        }

        foreach (var column in _sums)
        {
            CheckSum(row, column);
        }

        foreach (var column in _names)
        {
            CheckNames(row, column);
        }
    }

    private void CheckBrackets(TableRow row)
    {
        for (var place = 0; place < _counts.Columns.Count; place++)
        {
            var column = _counts.Columns[place];
            if (column.Map.Role == ColumnRole.CountWithPercent
                && _counts.ReadingOf(place) is { Percent: { } percent } both)
            {
                var printed = NumberReading.Of(percent, both.PercentDecimals);
                CheckPercent(row, column, printed, _counts.Values[place]);
            }
        }
    }

    private void CheckPercent(TableRow row, FoundColumn column, NumberReading printed, long? part)
    {
        if (printed.Value is not { } percent || part is null || _counts[column.Map.Whole] is not { } whole
            || IsRounded(percent, printed.Decimals, part.Value, whole))
        {
            return;
        }

        var actual = whole == 0
            ? new LocalizedText("0/0", "0/0")
            : new LocalizedText(
                LocalNumber.Percent(Rate.Of(part.Value, whole), [], Language.Vietnamese),
                LocalNumber.Percent(Rate.Of(part.Value, whole), [], Language.English));
        _log.Warning(
            TableIssueCode.PercentDiffers, row, column, ("part", part.Value), ("whole", whole), ("actual", actual));
    }

    // Within half a unit of the last decimal that is printed.
    private static bool IsRounded(decimal percent, int decimals, long part, long whole)
    {
        if (whole == 0)
        {
            return percent == 0;
        }

        var scale = 1m;
        for (var place = 0; place < decimals; place++)
        {
            scale *= 10;
        }

        return Math.Abs(percent / Hundred - (decimal)part / whole) * scale * Hundred * 2 <= 1;
    }

    private void CheckSum(TableRow row, FoundColumn column)
    {
        var parts = column.Map.SumOf.Select(id => _counts[id]).ToArray();
        if (_counts[column.Map.Id] is { } printed && Array.TrueForAll(parts, part => part is not null)
            && parts.Sum(part => part!.Value) is var sum && sum != printed)
        {
            _log.Warning(TableIssueCode.SumDiffers, row, column, ("sum", sum));
        }
    }

    private void CheckNames(TableRow row, FoundColumn column)
    {
        if (_counts[column.Map.Part] is not { } count)
        {
            return;
        }

        var names = row.CellAt(column.Index).Text.Split(
            _betweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length != count)
        {
            _log.Warning(TableIssueCode.NamesDiffer, row, column, ("names", names.Length), ("count", count));
        }
    }
}
