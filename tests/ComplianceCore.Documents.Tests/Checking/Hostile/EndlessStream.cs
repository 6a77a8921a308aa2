namespace ComplianceCore.Documents.Tests;

/// <summary>A file that begins well and never ends, as from a network.</summary>
internal sealed class EndlessStream : Stream
{
    private readonly byte[] _beginning;
    private long _read;

    /// <param name="beginning">What comes first; zeros follow.</param>
    public EndlessStream(byte[] beginning) => _beginning = beginning;

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
        var place = buffer.AsSpan(offset, count);
        place.Clear();
        if (_read < _beginning.Length)
        {
            var rest = _beginning.AsSpan((int)_read);
            rest[..Math.Min(rest.Length, count)].CopyTo(place);
        }

        _read += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
