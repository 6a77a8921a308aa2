using ComplianceCore.Events;

namespace ComplianceCore.Cli;

/// <summary>Shows on a screen what a count of events came to, one section after the other.</summary>
internal sealed class CountSummary
{
    private readonly IScreen _screen;
    private readonly Speech _speech;

    public CountSummary(IScreen screen, Speech speech)
    {
        _screen = screen;
        _speech = speech;
    }

    /// <summary>Shows rows, tallies, periods and units, and what was written.</summary>
    public void Show(EventCount count, IReadOnlyList<PlannedOutput> files)
    {
        _screen.Title(_speech.Say(
            "events.title",
            ("rows", _speech.SayCount("count.rows", count.RowsRead)),
            ("counted", _speech.Number(count.RowsCounted))));
        ShowScope(count);
        ShowTallies(count);
        _screen.Gap();
        _screen.Title(_speech.Say("events.files"));
        _screen.Table(OutputTable.Of(files, _speech));
    }

    private void ShowScope(EventCount count)
    {
        var units = _speech.SayCount(
            "count.units", count.Units.Units.Select(unit => unit.Code).Distinct(StringComparer.Ordinal).Count());
        var periods = _speech.SayCount("count.periods", count.Periods.Count);
        var key = count.Periods.Count == 0 ? "events.no-period" : "events.scope";
        _screen.Line(
            _speech.Say(
                key,
                ("units", units),
                ("periods", periods),
                ("first", count.Periods.Count == 0 ? string.Empty : _speech.Day(count.Periods[0].FirstDay)),
                ("last", count.Periods.Count == 0 ? string.Empty : _speech.Day(count.Periods[^1].LastDay))),
            Tone.Neutral);
        if (count.AsOf is { } day)
        {
            _screen.Line(_speech.Say("events.as-of", ("day", _speech.Day(day))), Tone.Neutral);
        }

        if (count.Basis == CountBasis.Rows)
        {
            _screen.Line(_speech.Say("events.rows-counted"), Tone.Doubtful);
        }

        if (count.CacheUse != CacheUse.NotAsked)
        {
            var tone = count.CacheUse == CacheUse.NotKept ? Tone.Doubtful : Tone.Neutral;
            _screen.Line(_speech.Say($"events.cache.{count.CacheUse}"), tone);
        }
    }

    private void ShowTallies(EventCount count)
    {
        var tallies = count.Tallies.Where(tally => tally.Rows > 0).ToArray();
        if (tallies.Length == 0)
        {
            return;
        }

        _screen.Gap();
        _screen.Table(new ScreenTable(
            [Column.OfWords(_speech.Say("table.tally")), Column.OfNumbers(_speech.Say("table.rows"))],
            [.. tallies.Select(Row)]));
    }

    private Cell[] Row(TalliedRows tally) =>
    [
        new(TallyReason.Of(tally.Tally).In(_speech.Language), tally.Tally == RowTally.Bad ? Tone.Bad : Tone.Neutral),
        Cell.Of(_speech.Number(tally.Rows)),
    ];
}
