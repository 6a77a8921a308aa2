using System.Text;
using CsvHelper;

namespace ComplianceCore.Importers;

/// <summary>A CSV or TSV file.</summary>
internal sealed class CsvSource : TableSource
{
    /// <summary>How many bytes a row may have.</summary>
    public const int LargestRow = 1 << 20;

    private const int SampleSize = 1 << 16;
    private const int MostDigits = 12;

    private readonly CsvReader _reader;
    private readonly bool _hasQuotes;
    private byte[] _lastBytes = [];
    private string _lastText = string.Empty;
    private long _badRecord;
    private bool _isRead;

    private CsvSource(Stream stream, TextForm form)
    {
        var options = CsvReaderOptions.Default with
        {
            Separator = form.Separator,
            Encoding = form.Encoding,
            HasHeader = false,
            SkipEmptyLines = false,
            PoolStrings = true,
            DetectSeparatorHint = false,
            MaxRecordSize = LargestRow,
            MalformedData = CsvMalformedDataHandling.Recover,
        };

        // Without quotes a row is a line, and nothing can be wrong with them.
        _hasQuotes = form.HasQuotes;
        _reader = CsvReader.Create(
            stream,
            _hasQuotes
                ? options with
                {
                    TrackLineNumbers = true,
                    OnMalformedRecord = record => _badRecord = record.RecordNumber,
                }
                : options,
            leaveOpen: true);
    }

    /// <summary>Opens a file; its encoding and separator are found out.</summary>
    /// <param name="stream">The file, which can be sought in and stays open.</param>
    /// <exception cref="TableFormatException">Its encoding is none that is read.</exception>
    public static CsvSource Open(Stream stream)
    {
        var encoding = TextEncoding.Of(stream);
        var sample = new byte[(int)Math.Min(SampleSize, stream.Length)];
        stream.ReadExactly(sample);
        stream.Position = 0;
        var form = new TextForm(encoding, CellSeparator.Of(encoding.GetString(sample)), HasQuotesIn(stream));
        stream.Position = 0;
        return new CsvSource(stream, form);
    }

    public override string? Sheet => null;

    public override int Number => (int)Math.Min(_hasQuotes ? _reader.LineNumber : _reader.RowNumber, int.MaxValue);

    public override int Width => _reader.FieldCount;

    public override bool IsBadlyQuoted => _hasQuotes && _badRecord == _reader.RowNumber;

    public override bool ReadSheet()
    {
        var isFirst = !_isRead;
        _isRead = true;
        return isFirst;
    }

    public override bool ReadRow()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException)
        {
            throw new TableFormatException(FileIssueCode.RowTooLong, ("row", Number + 1));
        }
        catch (DecoderFallbackException)
        {
            throw new TableFormatException(FileIssueCode.UnknownEncoding, ("encoding", "?"));
        }
    }

    public override TableCell CellAt(int column) =>
        column < _reader.FieldCount ? TableCell.OfText(_reader.GetString(column)) : TableCell.Blank;

    public override bool IsBlankAt(int column) =>
        column >= _reader.FieldCount || _reader.GetSpan(column).Length == 0 || CellAt(column).IsBlank;

    public override string StoredText(int column)
    {
        if (column >= _reader.FieldCount)
        {
            return string.Empty;
        }

        // The first column often says the same row after row.
        if (column > 0)
        {
            return _reader.GetString(column);
        }

        var bytes = _reader.GetSpan(column);
        if (!bytes.SequenceEqual(_lastBytes))
        {
            (_lastBytes, _lastText) = (bytes.ToArray(), _reader.GetString(column));
        }

        return _lastText;
    }

    public override bool TryDigits(int column, out long value)
    {
        value = 0;
        if (column >= _reader.FieldCount)
        {
            return false;
        }

        var digits = _reader.GetSpan(column);
        if (digits.Length is 0 or > MostDigits)
        {
            return false;
        }

        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = value * 10 + (digit - '0');
        }

        return true;
    }

    public override void Dispose() => _reader.Dispose();

    private static bool HasQuotesIn(Stream stream)
    {
        var block = new byte[SampleSize];
        stream.Position = 0;
        while (stream.Read(block) is > 0 and var read)
        {
            if (block.AsSpan(0, read).Contains((byte)'"'))
            {
                return true;
            }
        }

        return false;
    }
}
