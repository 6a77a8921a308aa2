namespace ComplianceCore.Events.Tests;

/// <summary>What docs/event-log.md says, one sentence after another, without a thought for speed.</summary>
internal sealed class NaiveOracle
{
    private const int NamedUnknownUnits = 1000;

    private readonly LogCase _log;
    private readonly HashSet<string> _units;
    private readonly HashSet<string?> _namedUnknownUnits;
    private readonly HashSet<string> _secret;
    private readonly HashSet<string> _recalled;
    private readonly HashSet<string> _signed;
    private readonly Dictionary<string, LogRow> _issues;
    private readonly Dictionary<(string Document, string? Unit, EventKind Kind), int> _earliest;

    private NaiveOracle(LogCase log)
    {
        _log = log;
        _units = [.. log.UnitCodes];

        var readable = log.Rows.Where(row => !row.IsBad).ToArray();
        _namedUnknownUnits =
        [
            .. readable.Select(row => row.Unit).Distinct().Where(unit => !_units.Contains(unit!))
                .Order(StringComparer.Ordinal).Take(NamedUnknownUnits),
        ];
        _secret = [.. readable.Where(row => row.IsSecret).Select(row => row.Document)];
        _recalled = [.. UpToAsOf(readable, EventKind.Recalled).Select(row => row.Document)];
        _signed = [.. UpToAsOf(readable, EventKind.Signed).Select(row => row.Document)];
        _issues = UpToAsOf(readable, EventKind.Issued).GroupBy(row => row.Document).ToDictionary(
            rows => rows.Key,
            rows => rows.OrderBy(row => row.Moment).ThenBy(row => row.Unit, Utf8Order.Instance).First());
        _earliest = log.Rows.Index().Where(row => !row.Item.IsBad)
            .GroupBy(row => (row.Item.Document, row.Item.Unit, row.Item.Kind))
            .ToDictionary(rows => rows.Key, rows => rows.MinBy(row => row.Item.Moment).Index);
    }

    /// <summary>Counts a log.</summary>
    public static CountSummary Count(LogCase log)
    {
        var oracle = new NaiveOracle(log);
        return log.Basis == CountBasis.Rows ? oracle.CountRows() : oracle.CountDocuments();
    }

    private CountSummary CountDocuments()
    {
        var counted = _log.Rows.Index().Where(row => TallyOf(row.Index, row.Item) is null).Select(row => row.Item);
        var others = counted.Where(row => row.Kind is EventKind.Sent or EventKind.Received or EventKind.Recalled);
        var issued = _issues.Values.Where(IsCounted).ToArray();
        var signed = issued.Where(issue => _signed.Contains(issue.Document))
            .Select(issue => issue with { Kind = EventKind.Signed });
        return Summary([.. others, .. issued, .. signed], TallyOf);
    }

    private CountSummary CountRows()
    {
        var counted = _log.Rows.Where(row => RowTallyOf(row, row.IsSecret) is null);
        return Summary(counted, (_, row) => RowTallyOf(row, row.IsSecret));
    }

    /// <summary>The first tally that fits a row; null for a row that is counted.</summary>
    private RowTally? TallyOf(int index, LogRow row)
    {
        if (RowTallyOf(row, _secret.Contains(row.Document)) is { } tally)
        {
            return tally;
        }

        if (row.Kind is EventKind.Issued or EventKind.Signed && _recalled.Contains(row.Document))
        {
            return RowTally.Recalled;
        }

        if (row.Kind == EventKind.Signed && !(_issues.TryGetValue(row.Document, out var signed) && IsCounted(signed)))
        {
            return RowTally.SignedWithoutIssue;
        }

        if (row.Kind == EventKind.Issued
            && _issues[row.Document] is var issue
            && (issue.Moment != row.Moment || issue.Unit != row.Unit))
        {
            return RowTally.Reissued;
        }

        return _earliest[(row.Document, row.Unit, row.Kind)] == index ? null : RowTally.Repeated;
    }

    /// <summary>The first tally that fits a row by what stands in it.</summary>
    private RowTally? RowTallyOf(LogRow row, bool isSecret) =>
        row.IsBad ? RowTally.Bad
        : isSecret ? RowTally.Secret
        : !_units.Contains(row.Unit!) ? RowTally.UnknownUnit
        : _log.PeriodOf(row.Moment) is null ? RowTally.OutsideCalendar
        : !IsUpToAsOf(row) ? RowTally.AfterAsOf
        : null;

    private bool IsCounted(LogRow issue) =>
        !_secret.Contains(issue.Document)
        && !_recalled.Contains(issue.Document)
        && _units.Contains(issue.Unit!)
        && _log.PeriodOf(issue.Moment) is not null;

    private bool IsUpToAsOf(LogRow row) => _log.AsOf is not { } day || LogCase.DayOf(row.Moment) <= day;

    private IEnumerable<LogRow> UpToAsOf(IEnumerable<LogRow> rows, EventKind kind) =>
        rows.Where(row => row.Kind == kind && IsUpToAsOf(row));

    private CountSummary Summary(IEnumerable<LogRow> counted, Func<int, LogRow, RowTally?> tallyOf) => CountSummary.Of(
        _log,
        counted.CountBy(row => new CountedFigure(_log.PeriodOf(row.Moment)!, row.Unit!, row.Kind))
            .ToDictionary(figure => figure.Key, figure => (long)figure.Value),
        _log.Rows.Index()
            .Select(row => (Tally: tallyOf(row.Index, row.Item), row.Item.Unit))
            .Where(row => row.Tally is not null)
            .CountBy(row => new TalliedUnit(row.Tally!.Value, NamedUnit(row.Tally.Value, row.Unit)))
            .ToDictionary(tally => tally.Key, tally => (long)tally.Value));

    /// <summary>The unit that a row is tallied under; codes that are not in the directory only as such.</summary>
    private string? NamedUnit(RowTally tally, string? unit) =>
        (unit is not null && _units.Contains(unit))
        || (tally == RowTally.UnknownUnit && _namedUnknownUnits.Contains(unit)) ? unit : null;
}
