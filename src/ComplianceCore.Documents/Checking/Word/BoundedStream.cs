namespace ComplianceCore.Documents;

/// <summary>Reads a stream that may turn out to be endless, up to a bound.</summary>
internal sealed class BoundedStream : Stream
{
    private readonly Stream _source;
    private readonly long _most;
    private readonly Func<Exception> _refuse;
    private long _read;

    /// <summary>Bounds a stream.</summary>
    /// <param name="source">The stream; it is closed with this one.</param>
    /// <param name="most">How many bytes may come out of it.</param>
    /// <param name="refuse">What is thrown when more come.</param>
    public BoundedStream(Stream source, long most, Func<Exception> refuse)
    {
        _source = source;
        _most = most;
        _refuse = refuse;
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
        var read = _source.Read(buffer, offset, count);
        _read += read;
        return _read > _most ? throw _refuse() : read;
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
            _source.Dispose();
        }

        base.Dispose(disposing);
    }
}
