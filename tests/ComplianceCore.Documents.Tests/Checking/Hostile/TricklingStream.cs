namespace ComplianceCore.Documents.Tests;

/// <summary>A file that comes one byte at a time, cannot be wound back, and may break off.</summary>
internal sealed class TricklingStream : Stream
{
    private readonly byte[] _file;
    private readonly int _breaksAt;
    private int _read;

    private TricklingStream(byte[] file, int breaksAt)
    {
        _file = file;
        _breaksAt = breaksAt;
    }

    /// <summary>A file that comes whole.</summary>
    public static TricklingStream Of(byte[] file) => new(file, int.MaxValue);

    /// <summary>A file whose reading fails after some bytes.</summary>
    public static TricklingStream Breaking(byte[] file, int breaksAt) => new(file, breaksAt);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_read >= _breaksAt)
        {
            throw new IOException("The network is down.");
        }

        if (_read == _file.Length || count == 0)
        {
            return 0;
        }

        buffer[offset] = _file[_read++];
        return 1;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
