using System.IO.Compression;

namespace ComplianceCore.Events;

/// <summary>A compressed file, and behind it one more compressed part by which its end can be told.</summary>
internal sealed class EndedStream : Stream
{
    private static readonly byte[] _end = "\0the end of the log\0"u8.ToArray();
    private static readonly byte[] _packed = Pack();

    private readonly Stream _file;
    private int _given;

    public EndedStream(Stream file) => _file = file;

    /// <summary>What the last part is unpacked to.</summary>
    public static ReadOnlySpan<byte> Unpacked => _end;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _file.Read(buffer);
        if (count > 0 || buffer.IsEmpty)
        {
            return count;
        }

        count = Math.Min(buffer.Length, _packed.Length - _given);
        _packed.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionMode.Compress))
        {
            packer.Write(_end);
        }

        return packed.ToArray();
    }
}
