namespace ComplianceCore.Documents;

/// <summary>The bytes of one entry, counted and summed while they are written.</summary>
internal sealed class StoredZipEntry : Stream
{
    private static readonly uint[] _crcOfByte = [.. Enumerable.Range(0, 256).Select(value => CrcOfByte((uint)value))];

    private readonly Action<ReadOnlySpan<byte>> _write;
    private readonly Action<uint, long> _close;
    private uint _crc = uint.MaxValue;
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
        foreach (var value in buffer)
        {
            _crc = _crcOfByte[(_crc ^ value) & 0xFF] ^ (_crc >> 8);
        }

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
            _close(~_crc, _length);
        }

        base.Dispose(disposing);
    }

    private static uint CrcOfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
