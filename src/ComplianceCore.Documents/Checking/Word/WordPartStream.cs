using System.IO.Compression;

namespace ComplianceCore.Documents;

/// <summary>
/// Reads a part of XML that may turn out to be endless, or one endless tag, over which a parser sits for minutes.
/// </summary>
internal sealed class WordPartStream : Stream
{
    private readonly Stream _part;
    private readonly uint _asked;
    private readonly WordFileRefusal _refusal;
    private ZipChecksum _checksum;
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
    /// <param name="part">The part.</param>
    /// <param name="refusal">Says why it is refused.</param>
    public WordPartStream(ZipArchiveEntry part, WordFileRefusal refusal)
    {
        _part = part.Open();
        _asked = part.Crc32;
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
        if (read == 0 && count > 0 && _checksum.Value != _asked)
        {
            throw _refusal.Because(WordIssueCode.Damaged);
        }

        Follow(buffer.AsSpan(offset, read));
        _checksum.Add(buffer.AsSpan(offset, read));
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
