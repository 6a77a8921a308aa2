using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ComplianceCore.Events;

/// <summary>Gives events that are objects or columns to a worker.</summary>
internal sealed class EventFeed
{
    private const int CheckEvery = 4096;

    private static readonly byte[] _noUtf8 = [0xFF];

    private readonly EventWorker _worker;
    private readonly CancellationToken _cancellation;
    private byte[] _document = new byte[256];
    private byte[] _unit = new byte[256];

    public EventFeed(EventWorker worker, CancellationToken cancellation)
    {
        _worker = worker;
        _cancellation = cancellation;
    }

    /// <summary>Gives events one by one.</summary>
    public void Take(IEnumerable<DocumentEvent> events)
    {
        var untilCheck = 0;
        foreach (var one in events)
        {
            if (untilCheck-- == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
                untilCheck = CheckEvery;
            }

            Take(
                BytesOf(one.DocumentId, ref _document),
                BytesOf(one.UnitCode, ref _unit),
                one.Kind,
                one.Moment.ToUnixTimeSeconds(),
                one.Confidentiality);
        }
    }

    /// <summary>Gives batches of columns.</summary>
    public void Take(IEnumerable<EventBatch> batches)
    {
        foreach (var batch in batches)
        {
            _cancellation.ThrowIfCancellationRequested();
            Take(batch);
        }
    }

    private void Take(EventBatch batch)
    {
        var count = batch.Kinds.Length;
        if (batch.DocumentIdEnds.Length != count
            || batch.UnitCodeEnds.Length != count
            || batch.Moments.Length != count
            || batch.Confidentialities.Length != count)
        {
            throw new ArgumentException("The columns of a batch are not of one length.", nameof(batch));
        }

        var documents = batch.DocumentIds.Span;
        var documentEnds = batch.DocumentIdEnds.Span;
        var units = batch.UnitCodes.Span;
        var unitEnds = batch.UnitCodeEnds.Span;
        var (document, unit) = (0, 0);
        for (var index = 0; index < count; index++)
        {
            Take(
                documents[document..documentEnds[index]],
                units[unit..unitEnds[index]],
                batch.Kinds.Span[index],
                batch.Moments.Span[index],
                batch.Confidentialities.Span[index]);
            (document, unit) = (documentEnds[index], unitEnds[index]);
        }
    }

    private void Take(
        ReadOnlySpan<byte> document,
        ReadOnlySpan<byte> unit,
        EventKind kind,
        long unixSecond,
        Confidentiality confidentiality)
    {
        var second = LocalSecond.OfUnixTime(unixSecond);
        var reading = new RowReading
        {
            Kind = RecordKind.Of(kind),
            IsSecret = confidentiality == Confidentiality.Secret,
            Second = LocalSecond.IsInRange(second) ? (uint)second : 0,
        };
        _worker.ReadEvent(document.Trim(" \t"u8), unit.Trim(" \t"u8), ref reading);
        reading.Fault ??= FaultOf(kind, second, confidentiality);
        _worker.TakeEvent(reading);
    }

    private static string? FaultOf(EventKind kind, long second, Confidentiality confidentiality)
    {
        if (kind is < EventKind.Issued or > EventKind.Recalled)
        {
            return RowIssueCode.UnknownKind;
        }

        if (!LocalSecond.IsInRange(second))
        {
            return RowIssueCode.MomentOutOfRange;
        }

        return confidentiality is Confidentiality.Normal or Confidentiality.Secret
            ? null
            : RowIssueCode.UnknownConfidentiality;
    }

    /// <summary>A text in UTF-8; a null one is empty, and one with half a surrogate pair is no UTF-8.</summary>
    private static ReadOnlySpan<byte> BytesOf(string? text, ref byte[] buffer)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < most)
        {
            buffer = new byte[most * 2];
        }

        var outcome = Utf8.FromUtf16(text, buffer, out _, out var written, replaceInvalidSequences: false);
        return outcome == OperationStatus.Done ? buffer.AsSpan(0, written) : _noUtf8;
    }
}
