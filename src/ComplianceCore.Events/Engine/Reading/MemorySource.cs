namespace ComplianceCore.Events;

/// <summary>A log whose bytes are at hand.</summary>
internal sealed class MemorySource : LogSource
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private int _position;

    private MemorySource(ReadOnlyMemory<byte> bytes, string name)
        : base(name) => _bytes = bytes;

    public override bool CanBeReadAgain => true;

    public override long? StoredLength => _bytes.Length;

    public override long StoredRead => _position;

    /// <summary>Opens a log; one named <c>.gz</c> is unpacked.</summary>
    public static LogSource Open(ReadOnlyMemory<byte> bytes, string name)
    {
        if (!LogFiles.IsCompressed(name))
        {
            return new MemorySource(bytes, name);
        }

        var packed = new MemoryStream(bytes.ToArray(), writable: false);
        return new GzipSource(packed, name);
    }

    public override void ReadAgain(long offset, Span<byte> target) =>
        _bytes.Span.Slice((int)offset, target.Length).CopyTo(target);

    public override void Dispose()
    {
        // There is nothing to close.
    }

    protected override int ReadOn(Span<byte> target)
    {
        var count = Math.Min(target.Length, _bytes.Length - _position);
        _bytes.Span.Slice(_position, count).CopyTo(target);
        _position += count;
        return count;
    }
}
