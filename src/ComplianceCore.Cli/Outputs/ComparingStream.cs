namespace ComplianceCore.Cli;

/// <summary>Holds what is written against what stands in a file already; nothing is kept.</summary>
internal sealed class ComparingStream : Stream
{
    private readonly Stream _present;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private bool _isEqual = true;

    /// <param name="present">What is there, read from its beginning and then closed.</param>
    public ComparingStream(Stream present) => _present = present;

    /// <summary>Whether all that was written is all that is there.</summary>
    public bool IsEqual => _isEqual && _present.ReadByte() < 0;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (_isEqual && buffer.Length > 0)
        {
            var part = buffer[..Math.Min(buffer.Length, _buffer.Length)];
            var target = _buffer.AsSpan(0, part.Length);
            var read = _present.ReadAtLeast(target, part.Length, throwOnEndOfStream: false);
            _isEqual = target[..read].SequenceEqual(part);
            buffer = buffer[part.Length..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _present.Dispose();
        }

        base.Dispose(disposing);
    }
}
