using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>Writes an invented event log of two years that is the same, byte for byte, for the same shape.</summary>
/// <remarks>
/// Documents are issued evenly over 2021 and 2022, on working hours. Each has a row for its issue; 80 % are signed
/// within an hour, some of them again; 60 % are sent within two days and then received by one to three units; some rows
/// are there twice. Rows stand in the order of time, but most come up to six hours late and a hundredth days late.
/// </remarks>
internal sealed class EventLogGenerator
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;
    private const int Day = 24 * Hour;
    private const long Span = 730L * Day;
    private const double RowsPerDocument = 3.516;

    private readonly EventLogShape _shape;
    private readonly SplitMix64 _random;

    // What a shape adds to the log has random numbers of its own, so that the other rows stay as they are.
    private readonly SplitMix64 _additions;
    private readonly int[] _numbers = new int[LoggedUnits.Count * 2];
    private readonly List<LoggedDocument> _documents = [];
    private readonly PriorityQueue<LoggedEvent, long> _waiting = new();

    public EventLogGenerator(EventLogShape shape)
    {
        _shape = shape;
        _random = new SplitMix64(shape.Seed);
        _additions = new SplitMix64(shape.Seed + 1);
        Units = new LoggedUnits(_random);
    }

    /// <summary>The units of the log.</summary>
    public LoggedUnits Units { get; }

    /// <summary>Writes the log; once only.</summary>
    public void Write(Stream stream)
    {
        var writer = new EventLogWriter(stream, Units);
        var rowsPerDocument = RowsPerDocument + ((_shape.Recalls + _shape.Reissues) / 1000d);
        var expected = (_shape.Rows / rowsPerDocument * 1.003) + 50;
        while (writer.Rows < _shape.Rows)
        {
            var day = Math.Min((long)(_documents.Count / expected * Span), Span - 1) / Day;
            LogDocument((int)day);
            WriteRowsBefore(_documents.Count >= expected ? long.MaxValue : ((day - 2) * Day) - Hour, writer);
        }

        writer.Flush();
    }

    /// <summary>Writes the rows that no later document can come before.</summary>
    private void WriteRowsBefore(long horizon, EventLogWriter writer)
    {
        while (writer.Rows < _shape.Rows && _waiting.TryPeek(out var row, out var turn) && turn < horizon)
        {
            _waiting.Dequeue();
            writer.Write(row, _documents[row.Document]);
        }
    }

    private void LogDocument(int day)
    {
        var issue = (day * Day) + (7 * Hour) + (30 * Minute) + _random.Below(10 * Hour);
        if (IsSunday(day) && !_random.Draws(1, 10))
        {
            issue = Math.Max(0, issue - (2 * Day));
        }

        var unit = (ushort)Units.Draw(_random);
        var year = issue / Day < 365 ? 0 : 1;
        var number = ++_numbers[(2 * unit) + year];
        _documents.Add(new LoggedDocument(unit, (ushort)(2021 + year), number, IsSecret: _random.Draws(1, 50)));
        Log(unit, EventKind.Issued, issue);
        if (_random.Draws(1, 200))
        {
            Log(unit, EventKind.Issued, issue);
        }

        LogSigning(unit, issue);
        LogSending(unit, issue);
        LogAdditions(unit, issue);
    }

    private void LogSigning(ushort unit, int issue)
    {
        if (!_random.Draws(80, 100))
        {
            return;
        }

        Log(unit, EventKind.Signed, issue + _random.Below(2 * Hour) - Hour);
        if (_random.Draws(1, 10))
        {
            Log(unit, EventKind.Signed, issue + _random.Below(Day));
        }

        if (_random.Draws(3, 100))
        {
            Log(unit, EventKind.Signed, issue + _random.Below(3 * Day));
        }
    }

    private void LogSending(ushort unit, int issue)
    {
        if (!_random.Draws(60, 100))
        {
            return;
        }

        var sending = issue + _random.Below(2 * Day);
        Log(unit, EventKind.Sent, sending);
        if (_random.Draws(3, 100))
        {
            Log(unit, EventKind.Sent, sending + (_random.Below(40 * Day) / 10));
        }

        var receivers = 1 + (_random.Draws(40, 100) ? 1 : 0) + (_random.Draws(20, 100) ? 1 : 0);
        for (var receiver = 0; receiver < receivers; receiver++)
        {
            LogReceipt(sending);
        }
    }

    private void LogReceipt(int sending)
    {
        var unit = (ushort)_random.Below(LoggedUnits.Count);
        var receipt = sending + _random.Below(Day);
        Log(unit, EventKind.Received, receipt);
        if (_random.Draws(3, 100))
        {
            Log(unit, EventKind.Received, receipt + _random.Below(2 * Day));
        }
    }

    private void LogAdditions(ushort unit, int issue)
    {
        if (_additions.Draws(_shape.Recalls, 1000))
        {
            Log(unit, EventKind.Recalled, issue + Day + _additions.Below(29 * Day), _additions);
        }

        if (_additions.Draws(_shape.Reissues, 1000))
        {
            var again = _additions.Draws(1, 2) ? unit : (ushort)_additions.Below(LoggedUnits.Count);
            var later = _additions.Draws(1, 10) ? 0 : Day + _additions.Below(9 * Day);
            Log(again, EventKind.Issued, issue + later, _additions);
        }
    }

    private void Log(ushort unit, EventKind kind, int second) => Log(unit, kind, second, _random);

    private void Log(ushort unit, EventKind kind, int second, SplitMix64 random)
    {
        var within = Math.Clamp(second, 0, (EventLogWriter.Days - 1) * Day);
        var late = random.Draws(1, 100) ? random.Below(_shape.DisorderDays * Day) : random.Below(6 * Hour);
        _waiting.Enqueue(new LoggedEvent(_documents.Count - 1, unit, kind, within), (long)within + late);
    }

    // The first of January 2021 was a Friday.
    private static bool IsSunday(int day) => day % 7 == 2;
}
