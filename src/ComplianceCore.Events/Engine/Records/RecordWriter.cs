namespace ComplianceCore.Events;

/// <summary>Writes the records of a row that was read with care.</summary>
internal sealed class RecordWriter
{
    private readonly EventReading _reading;
    private readonly UnknownUnits _unknown;

    public RecordWriter(EventReading reading, UnknownUnits unknown)
    {
        _reading = reading;
        _unknown = unknown;
    }

    /// <summary>Adds the records of a row to a batch: its own, and perhaps another one.</summary>
    /// <param name="row">The row, without a fault.</param>
    /// <param name="batch">Takes them, and has room for two.</param>
    public void Write(in RowReading row, RecordBatch batch)
    {
        batch.Add(Of(row));
        if (IsIssuedElsewhere(row))
        {
            var below = (uint)_reading.Settings.Units.CountBelow(row.Code);
            batch.Add(EventRecord.Of(row.High, row.More, RecordKind.IssuedElsewhere, below, row.Second));
        }
    }

    /// <summary>The record of a row itself.</summary>
    /// <param name="row">The row, without a fault.</param>
    public EventRecord Of(in RowReading row)
    {
        // Where the issue stands beside the row, with its moment, the row itself says no more than a sending would.
        var kind = row.IsSecret ? RecordKind.Secret : IsIssuedElsewhere(row) ? RecordKind.Sent : row.Kind;
        var (high, more) = _reading.CountsDocuments ? (row.High, row.More) : (0, 0);
        return row.Unit >= 0
            ? EventRecord.Of(high, more, kind, (uint)row.Unit, row.Second)
            : EventRecord.Of(high, more, kind, EventRecord.UnknownUnit, UnknownSecondOf(row));
    }

    private uint UnknownSecondOf(in RowReading row) =>
        EventRecord.UnknownSecond(_unknown.NumberOf(row.Code), row.Second < _reading.AsOfEnd);

    private bool IsIssuedElsewhere(in RowReading row) =>
        row is { Unit: < 0, IsSecret: false, Kind: RecordKind.Issued } && _reading.CountsDocuments;
}
