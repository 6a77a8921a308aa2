namespace ComplianceCore.Events.Tests;

/// <summary>A stream that gives a few bytes at a time and cannot seek, as a pipe does.</summary>
internal sealed class SlowStream : Stream
{
    private readonly byte[] _bytes;
    private readonly Dice _dice;
    private int _position;

    public SlowStream(byte[] bytes, Dice dice)
    {
        _bytes = bytes;
        _dice = dice;
    }

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
        var count = Math.Min(Math.Min(buffer.Length, _dice.Between(1, 7)), _bytes.Length - _position);
        _bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
