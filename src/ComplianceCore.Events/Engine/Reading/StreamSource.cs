namespace ComplianceCore.Events;

/// <summary>A log in a stream that can be read once.</summary>
internal sealed class StreamSource : LogSource
{
    private readonly Stream _stream;
    private readonly bool _isOwned;
    private long _read;

    public StreamSource(Stream stream, string name, bool isOwned)
        : base(name)
    {
        _stream = stream;
        _isOwned = isOwned;
        StoredLength = stream.CanSeek ? stream.Length - stream.Position : null;
    }

    public override long? StoredLength { get; }

    public override long StoredRead => _read;

    public override void Dispose()
    {
        if (_isOwned)
        {
            _stream.Dispose();
        }
    }

    protected override int ReadOn(Span<byte> target)
    {
        var count = _stream.Read(target);
        _read += count;
        return count;
    }
}
