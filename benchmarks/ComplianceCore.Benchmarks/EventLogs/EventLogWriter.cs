using System.Buffers.Text;
using System.Globalization;
using System.Text;
using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>Writes the rows of a generated event log as CSV.</summary>
internal sealed class EventLogWriter
{
    /// <summary>How many days the moments of a log may span.</summary>
    public const int Days = 760;

    private const int LongestRow = 256;

    private static readonly byte[][] _days =
    [
        .. Enumerable.Range(0, Days).Select(day => Encoding.UTF8.GetBytes(
            new DateOnly(2021, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
    ];

    private readonly Stream _stream;
    private readonly LoggedUnits _units;
    private readonly byte[] _buffer = new byte[1 << 20];
    private int _filled;

    public EventLogWriter(Stream stream, LoggedUnits units)
    {
        _stream = stream;
        _units = units;
        Put("document_id,unit_code,kind,occurred_at,confidentiality\n"u8);
    }

    /// <summary>How many rows were written.</summary>
    public long Rows { get; private set; }

    /// <summary>Writes a row.</summary>
    public void Write(LoggedEvent row, LoggedDocument document)
    {
        Put(_units.IdPrefixOf(document.Unit));
        Put(document.Year, "D4");
        Put("-"u8);
        Put(document.Number, "D7");
        Put(","u8);
        Put(_units.CodeOf(row.Unit));
        Put(WordOf(row.Kind));
        Put(_days[row.Second / 86_400]);
        Put("T"u8);
        Put(row.Second % 86_400 / 3600, "D2");
        Put(":"u8);
        Put(row.Second / 60 % 60, "D2");
        Put(":"u8);
        Put(row.Second % 60, "D2");
        Put(document.IsSecret ? ",secret\n"u8 : ",normal\n"u8);
        Rows++;
        if (_filled > _buffer.Length - LongestRow)
        {
            Flush();
        }
    }

    /// <summary>Writes what is still held back.</summary>
    public void Flush()
    {
        _stream.Write(_buffer, 0, _filled);
        _filled = 0;
    }

    private static ReadOnlySpan<byte> WordOf(EventKind kind) => kind switch
    {
        EventKind.Issued => ",issued,"u8,
        EventKind.Signed => ",signed,"u8,
        EventKind.Sent => ",sent,"u8,
        EventKind.Received => ",received,"u8,
        _ => ",recalled,"u8,
    };

    private void Put(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_buffer.AsSpan(_filled));
        _filled += text.Length;
    }

    private void Put(int number, string format)
    {
        Utf8Formatter.TryFormat(
            number, _buffer.AsSpan(_filled), out var written, System.Buffers.StandardFormat.Parse(format));
        _filled += written;
    }
}
