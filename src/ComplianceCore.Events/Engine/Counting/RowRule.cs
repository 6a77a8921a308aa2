namespace ComplianceCore.Events;

/// <summary>What becomes of a row that is counted for itself, by docs/event-log.md.</summary>
internal sealed class RowRule
{
    private readonly DayTable _days;
    private readonly uint _asOfEnd;

    /// <summary>Creates the rule of a count.</summary>
    /// <param name="days">The periods.</param>
    /// <param name="asOfEnd">The first local second after the day of the figures.</param>
    public RowRule(DayTable days, long asOfEnd)
    {
        _days = days;
        _asOfEnd = (uint)asOfEnd;
    }

    /// <summary>The tally of a row; null when it counts.</summary>
    public RowTally? TallyOf(in EventRecord record)
    {
        if (record.Kind == RecordKind.Secret)
        {
            return RowTally.Secret;
        }

        if (record.Unit == EventRecord.UnknownUnit)
        {
            return RowTally.UnknownUnit;
        }

        return _days.Of(record.Second) < 0 ? RowTally.OutsideCalendar
            : record.Second >= _asOfEnd ? RowTally.AfterAsOf
            : null;
    }
}
