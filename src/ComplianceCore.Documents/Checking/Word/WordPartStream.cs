namespace ComplianceCore.Documents;

/// <summary>
/// Reads a part of XML that may turn out to be endless, or to be one endless tag, on which a parser would spend minutes.
/// </summary>
internal sealed class WordPartStream : Stream
{
    private readonly Stream _part;
    private readonly WordFileRefusal _refusal;
    private long _read;
    private int _sinceTag;
    private byte _last;

    private Letters _letters;

    // How many bytes a letter has, and which of two comes first.
    private enum Letters
    {
        Unknown,
        OneByte,
        LowByteFirst,
        HighByteFirst,
    }

    /// <summary>Bounds a part.</summary>
    /// <param name="part">The part; it is closed with this.</param>
    /// <param name="refusal">Says why it is refused.</param>
    public WordPartStream(Stream part, WordFileRefusal refusal)
    {
        _part = part;
        _refusal = refusal;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = _part.Read(buffer, offset, count);
        Follow(buffer.AsSpan(offset, read));
        _read += read;
        return _read > WordBounds.PartBytes || _sinceTag > WordBounds.BytesOfTag
            ? throw _refusal.Because(WordIssueCode.TooLarge)
            : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _part.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Counts the bytes since a tag was opened, which no attribute can do.</summary>
    private void Follow(ReadOnlySpan<byte> bytes)
    {
        if (_letters == Letters.Unknown)
        {
            _letters = LettersOf(bytes);
        }

        for (var index = 0; index < bytes.Length; index++)
        {
            var isSecond = (_read + index) % 2 == 1;
            _sinceTag = OpensTag(bytes[index], isSecond) ? 0 : _sinceTag + 1;
            _last = bytes[index];
        }
    }

    private bool OpensTag(byte here, bool isSecond) => _letters switch
    {
        Letters.LowByteFirst => isSecond && _last == '<' && here == 0,
        Letters.HighByteFirst => isSecond && _last == 0 && here == '<',
        _ => here == '<',
    };

    private static Letters LettersOf(ReadOnlySpan<byte> beginning) => beginning switch
    {
        [0xFF, 0xFE, ..] or [_, 0, ..] => Letters.LowByteFirst,
        [0xFE, 0xFF, ..] or [0, _, ..] => Letters.HighByteFirst,
        _ => Letters.OneByte,
    };
}
