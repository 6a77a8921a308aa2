namespace ComplianceCore.Events;

/// <summary>Writes the records of a row that was read with care.</summary>
internal sealed unsafe class RecordWriter
{
    private readonly EventReading _reading;
    private readonly UnknownUnits _unknown;

    public RecordWriter(EventReading reading, UnknownUnits unknown)
    {
        _reading = reading;
        _unknown = unknown;
    }

    /// <summary>Writes the records of a row.</summary>
    /// <param name="row">The row, without a fault.</param>
    /// <param name="target">Where there is room for two.</param>
    /// <returns>How many there are; the first is the row's own.</returns>
    public int Write(in RowReading row, EventRecord* target)
    {
        var kind = row.IsSecret ? RecordKind.Secret : row.Kind;
        var (high, more) = _reading.CountsDocuments ? (row.High, row.More) : (0, 0);
        if (row.Unit >= 0)
        {
            *target = EventRecord.Of(high, more, kind, (uint)row.Unit, row.Second);
            return 1;
        }

        var second = EventRecord.UnknownSecond(_unknown.NumberOf(row.Code), row.Second < _reading.AsOfEnd);
        if (kind != RecordKind.Issued || !_reading.CountsDocuments)
        {
            *target = EventRecord.Of(high, more, kind, EventRecord.UnknownUnit, second);
            return 1;
        }

        // The row itself says no more than a sending would; the issue stands beside it, with its moment.
        var below = (uint)_reading.Settings.Units.CountBelow(row.Code);
        target[0] = EventRecord.Of(high, more, RecordKind.Sent, EventRecord.UnknownUnit, second);
        target[1] = EventRecord.Of(high, more, RecordKind.IssuedElsewhere, below, row.Second);
        return 2;
    }
}
