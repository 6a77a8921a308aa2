using System.Diagnostics;
using ComplianceCore.Events;
using NodaTime.Text;

namespace ComplianceCore.Benchmarks;

/// <summary>A row of a generated log, split at its commas.</summary>
internal sealed record LogLine(string Document, string Unit, EventKind Kind, string Moment, bool IsSecret)
{
    /// <summary>The month, as year times twelve.</summary>
    public int Month => MonthlyFigures.MonthOf(Moment);

    /// <summary>Reads a log line by line, its header passed over.</summary>
    public static IEnumerable<LogLine> Read(Stream log)
    {
        using var reader = new StreamReader(log);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return Parse(line);
        }
    }

    /// <summary>Splits a line.</summary>
    public static LogLine Parse(string line)
    {
        var fields = line.Split(',');
        return new LogLine(fields[0], fields[1], KindOf(fields[2]), fields[3], fields[4] is "secret");
    }

    /// <summary>The kind that a word names.</summary>
    public static EventKind KindOf(string word) => word switch
    {
        "issued" => EventKind.Issued,
        "signed" => EventKind.Signed,
        "sent" => EventKind.Sent,
        "received" => EventKind.Received,
        "recalled" => EventKind.Recalled,
        _ => throw new UnreachableException(),
    };

    /// <summary>The row as an event in code.</summary>
    public DocumentEvent ToEvent()
    {
        var local = LocalDateTimePattern.ExtendedIso.Parse(Moment).Value;
        var moment = local.WithOffset(NodaTime.Offset.FromHours(7)).ToInstant();
        return new DocumentEvent(
            Document, Unit, Kind, moment, IsSecret ? Confidentiality.Secret : Confidentiality.Normal);
    }
}
