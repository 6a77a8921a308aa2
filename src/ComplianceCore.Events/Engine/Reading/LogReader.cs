namespace ComplianceCore.Events;

/// <summary>
/// Reads logs one after another and cuts them into chunks of whole rows. One thread at a time asks it.
/// </summary>
/// <remarks>
/// Invariants: a chunk starts at the first byte of a row, outside of quotes; what follows the last whole row of a chunk
/// is carried over to the next one. A row that a quote swallows, or that is too long, comes alone and ends with its
/// first line, wherever chunks are cut.
/// </remarks>
internal sealed class LogReader
{
    private const byte LineFeed = (byte)'\n';

    private readonly IReadOnlyList<LogSource> _sources;
    private readonly LogWords _words;
    private readonly int _chunkSize;
    private readonly List<ChunkPlace> _places = [];
    private int _next;
    private LogSource? _source;
    private byte[] _carry = new byte[64 * 1024];
    private int _carried;
    private long _offset;
    private bool _isAtEnd;
    private bool _isSkipping;
    private bool _hasAddedLineFeed;
    private long _kept;
    private long _readBefore;

    public LogReader(IReadOnlyList<LogSource> sources, LogWords words, int chunkSize)
    {
        _sources = sources;
        _words = words;
        _chunkSize = chunkSize;
        StoredLength = sources.Any(source => source.StoredLength is null)
            ? null
            : sources.Sum(source => source.StoredLength);
    }

    /// <summary>How many bytes are stored in all; null when nobody knows.</summary>
    public long? StoredLength { get; }

    /// <summary>How many of them were read.</summary>
    public long StoredRead => _readBefore + (_source?.StoredRead ?? 0);

    /// <summary>Where every chunk stood.</summary>
    public IReadOnlyList<ChunkPlace> Places => _places;

    /// <summary>Fills a chunk with the next rows.</summary>
    /// <returns>Whether there were any.</returns>
    /// <exception cref="EventLogException">A log cannot be read.</exception>
    public bool TryNext(LogChunk chunk)
    {
        while (_source is not null || OpenNext())
        {
            if (Fill(chunk))
            {
                return true;
            }

            _source!.Close();
            _readBefore += _source.StoredRead;
            _source = null;
        }

        return false;
    }

    private bool OpenNext()
    {
        if (_next == _sources.Count)
        {
            return false;
        }

        _source = _sources[_next++];
        (_carried, _offset, _isAtEnd, _isSkipping, _hasAddedLineFeed) = (0, 0, false, false, false);
        var header = ReadHeader();
        _source.HeaderLines++;
        _source.Layout = HeaderReader.Read(_carry.AsSpan(0, _carried)[..header], _source.Name, _words);
        Drop(header);
        return true;
    }

    /// <summary>Reads until the first row that is not blank is whole.</summary>
    /// <returns>Its length.</returns>
    private int ReadHeader()
    {
        while (true)
        {
            if (_offset == 0 && _carry.AsSpan(0, _carried).StartsWith("\uFEFF"u8))
            {
                Drop(3);
            }

            if (_carry.AsSpan(0, _carried).IndexOf(LineFeed) is >= 0 and var end)
            {
                if (!_carry.AsSpan(0, end).ContainsAnyExcept(" \t\r"u8))
                {
                    Drop(end + 1);
                    _source!.HeaderLines++;
                    continue;
                }

                return end + 1;
            }

            if (_isAtEnd)
            {
                return _carried > 0 ? _carried : throw HeaderReader.Refused(LogIssueCode.Empty, _source!.Name);
            }

            ReadMoreHeader();
        }
    }

    private void ReadMoreHeader()
    {
        if (_carried > RowLimits.Row)
        {
            throw HeaderReader.Refused(LogIssueCode.HeaderNotRead, _source!.Name);
        }

        if (_carried == _carry.Length)
        {
            Array.Resize(ref _carry, _carry.Length * 2);
        }

        var wanted = Math.Min(_chunkSize, _carry.Length - _carried);
        var count = _source!.Read(_carry.AsSpan(_carried, wanted));
        _carried += count;
        _isAtEnd = count == 0;
    }

    private void Drop(int bytes)
    {
        _carry.AsSpan(bytes, _carried - bytes).CopyTo(_carry);
        _carried -= bytes;
        _offset += bytes;
    }

    private bool Fill(LogChunk chunk)
    {
        chunk.Length = 0;
        for (var wanted = _carried + _chunkSize; ; wanted *= 2)
        {
            Read(chunk, wanted);
            if (_isSkipping)
            {
                Skip(chunk);
            }

            if (chunk.Length == 0)
            {
                if (_isAtEnd)
                {
                    return false;
                }

                // Doubled before the next round.
                wanted = _chunkSize / 2;
                continue;
            }

            chunk.HasQuotes = chunk.Bytes.Contains((byte)'"');
            var rows = RowsOf(chunk, out var end);
            if (end > 0 || QuotedRows.IsTooLong(chunk.Bytes))
            {
                Take(chunk, rows, end);
                return true;
            }
        }
    }

    /// <summary>Reads until a chunk has as many bytes as wanted, or the log ends; then with a line feed.</summary>
    private void Read(LogChunk chunk, int wanted)
    {
        if (chunk.Capacity <= wanted)
        {
            chunk.Grow(wanted + 1);
        }

        _carry.AsSpan(0, _carried).CopyTo(chunk.Room);
        chunk.Length += _carried;
        _carried = 0;
        while (chunk.Length < wanted && !_isAtEnd)
        {
            var count = _source!.Read(chunk.Room[..(wanted - chunk.Length)]);
            chunk.Length += count;
            _isAtEnd = count == 0;
        }

        if (_isAtEnd && chunk.Length > 0 && chunk.Bytes[^1] != LineFeed)
        {
            chunk.Room[0] = LineFeed;
            chunk.Length++;
            _hasAddedLineFeed = true;
        }
    }

    /// <summary>Passes over the rest of a row that is too long.</summary>
    private void Skip(LogChunk chunk)
    {
        var end = chunk.Bytes.IndexOf(LineFeed);
        var skipped = end < 0 ? chunk.Length : end + 1;
        chunk.Bytes[skipped..].CopyTo(chunk.Bytes);
        chunk.Length -= skipped;
        _offset += skipped;
        _isSkipping = end < 0;
    }

    /// <summary>How the rows of a chunk end, and where the last one does; zero when the first has no end.</summary>
    private QuotedRow RowsOf(LogChunk chunk, out int end)
    {
        if (!chunk.HasQuotes)
        {
            end = chunk.Bytes.LastIndexOf(LineFeed) + 1;
            return end > 0 ? QuotedRow.Whole : QuotedRow.TooLong;
        }

        end = 0;
        while ((end += SimpleRowsOf(chunk, end)) < chunk.Length)
        {
            var row = QuotedRows.EndOf(chunk.Bytes[end..], _source!.Layout.Separator, _isAtEnd, out var length);
            if (row is QuotedRow.Whole)
            {
                end += length;
                continue;
            }

            if (end > 0 || row is QuotedRow.Incomplete)
            {
                break;
            }

            end = length;
            return row;
        }

        return end > 0 ? QuotedRow.Whole : QuotedRow.TooLong;
    }

    private unsafe int SimpleRowsOf(LogChunk chunk, int start) =>
        SimpleQuotes.EndOf(chunk.Text + start, chunk.Length - start, _source!.Layout);

    /// <summary>Ends a chunk where its rows end, and carries over the rest.</summary>
    private void Take(LogChunk chunk, QuotedRow rows, int end)
    {
        _isSkipping = end == 0;
        var length = end == 0 ? chunk.Length : end;
        var rest = chunk.Bytes[length..];
        if (_carry.Length < rest.Length)
        {
            _carry = new byte[rest.Length * 2];
        }

        rest.CopyTo(_carry);
        _carried = rest.Length;
        chunk.Length = length;
        chunk.Rows = rows;
        var isKept = !_source!.CanBeReadAgain && _kept < RowLimits.KeptBytes;
        var stored = length - (_hasAddedLineFeed && rest.Length == 0 ? 1 : 0);
        chunk.Place = new ChunkPlace(_places.Count, _source, _offset, stored)
        {
            Rows = rows,
            Kept = isKept ? chunk.Bytes[..stored].ToArray() : null,
        };
        _kept += isKept ? length : 0;
        _places.Add(chunk.Place);
        _offset += length;
    }
}
