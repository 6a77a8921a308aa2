namespace ComplianceCore.Documents;

/// <summary>The bytes of one entry, counted and summed while they are written.</summary>
internal sealed class StoredZipEntry : Stream
{
    private readonly Action<ReadOnlySpan<byte>> _write;
    private readonly Action<uint, long> _close;
    private ZipChecksum _checksum;
    private long _length;
    private bool _isClosed;

    /// <param name="write">Takes the bytes.</param>
    /// <param name="close">Takes the checksum and the number of bytes, once.</param>
    public StoredZipEntry(Action<ReadOnlySpan<byte>> write, Action<uint, long> close)
    {
        _write = write;
        _close = close;
    }

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
        _checksum.Add(buffer);
        _length += buffer.Length;
        _write(buffer);
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
        if (disposing && !_isClosed)
        {
            _isClosed = true;
            _close(_checksum.Value, _length);
        }

        base.Dispose(disposing);
    }
}
