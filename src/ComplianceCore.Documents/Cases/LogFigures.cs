using System.Globalization;
using ComplianceCore.Events;

namespace ComplianceCore.Documents;

/// <summary>Counts the figures of a case from its event logs.</summary>
internal sealed class LogFigures
{
    private readonly CaseManifest _manifest;
    private readonly IReadOnlyList<CaseFile> _logs;
    private readonly UnitDirectory _units;
    private readonly RuleSet _rules;
    private readonly SourcePlace _place;

    /// <param name="manifest">What <c>case.json</c> says.</param>
    /// <param name="logs">The logs, one at least.</param>
    /// <param name="units">The units of the office.</param>
    /// <param name="rules">The rules, whose counts are taken.</param>
    public LogFigures(CaseManifest manifest, IReadOnlyList<CaseFile> logs, UnitDirectory units, RuleSet rules)
    {
        _manifest = manifest;
        _logs = logs;
        _units = units;
        _rules = rules;
        _place = SourcePlace.WholeFile(string.Join(", ", logs.Select(log => log.Name)));
    }

    /// <summary>Counts them.</summary>
    /// <param name="issues">Takes the faults.</param>
    /// <param name="warnings">Takes what counts for nothing.</param>
    /// <param name="cancellation">Stops the count.</param>
    /// <returns>The figures of the units that are in force on the last day of the period; null after a fault.</returns>
    public FigureSet? Count(List<Issue> issues, List<Issue> warnings, CancellationToken cancellation)
    {
        if (_manifest is not { Period: { } period, AsOf: { } asOf })
        {
            return null;
        }

        var faults = Faults(period);
        issues.AddRange(faults);
        if (faults.Count > 0)
        {
            return null;
        }

        try
        {
            var options = new EventCountOptions { AsOf = asOf, Vocabulary = _manifest.Logs!.Vocabulary };
            var count = EventAggregator.Of(_units, EventCalendar.Of([period]), options)
                .Count([.. _logs.Select(log => MemorySource.Open(log.Bytes, log.Name))], cancellation);
            warnings.AddRange(Warnings(count));
            return FiguresOf(count, period, warnings);
        }
        catch (EventLogException fault)
        {
            issues.AddRange(fault.Issues);
            return null;
        }
    }

    private List<Issue> Faults(ReportingPeriod period)
    {
        var faults = CalendarCheck.Find([period], _ => _manifest.PeriodPlace);
        if (UnitCodesFile.FaultOfNumber(_units, SourcePlace.WholeFile(_manifest.Units.Name)) is { } fault)
        {
            faults.Add(fault);
        }

        return faults;
    }

    /// <summary>Of each tally how many rows it has, and then what the first of them are.</summary>
    private IEnumerable<Issue> Warnings(EventCount count)
    {
        if (count.RowsCounted == 0)
        {
            yield return Warning(CaseIssueCode.NothingCounted);
        }

        foreach (var tally in count.Tallies.Where(tally => tally.Rows > 0))
        {
            yield return Warning(
                CaseIssueCode.RowsNotCounted, ("reason", TallyReason.Of(tally.Tally)), ("rows", tally.Rows));
        }

        foreach (var example in count.Examples)
        {
            yield return example;
        }
    }

    private FigureSet FiguresOf(EventCount count, ReportingPeriod period, List<Issue> warnings)
    {
        var figures = count.FiguresOf(period);
        var register = _units.On(period.LastDay);
        var strangers = figures.Reported
            .Where(figure => !register.TryFind(figure.UnitCode, out _))
            .GroupBy(figure => figure.UnitCode, StringComparer.Ordinal);
        warnings.AddRange(strangers.Select(unit => Warning(
            CaseIssueCode.UnitNotJudged,
            ("unit", unit.Key),
            ("day", period.LastDay),
            ("figures", string.Join(", ", unit.Where(figure => figure.Value > 0).Select(Described))))));
        var known = _rules.Counts.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        return FigureSet.Of(
            figures.AsOf,
            figures.Reported
                .Where(figure => known.Contains(figure.IndicatorId) && register.TryFind(figure.UnitCode, out _))
                .Select(figure => figure with { Place = _place }));
    }

    private static string Described(ReportedFigure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.IndicatorId} {figure.Value}");

    private Issue Warning(string code, params ReadOnlySpan<TextArgument> facts) =>
        DocumentTexts.Catalog.Warning(code, _place, facts);
}
