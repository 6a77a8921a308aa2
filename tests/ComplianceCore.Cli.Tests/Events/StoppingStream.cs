using System.Text;

namespace ComplianceCore.Cli.Tests;

/// <summary>A pipe without an end, during which somebody presses Ctrl+C.</summary>
internal sealed class StoppingStream : Stream
{
    private const int StopAt = 1_000_000;

    private readonly byte[] _row;
    private readonly CancellationTokenSource _stop;
    private byte[] _rest;
    private long _read;

    public StoppingStream(string header, string row, CancellationTokenSource stop)
    {
        _rest = Encoding.UTF8.GetBytes(header);
        _row = Encoding.UTF8.GetBytes(row);
        _stop = stop;
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
        var count = Math.Min(buffer.Length, _rest.Length);
        _rest.AsSpan(0, count).CopyTo(buffer);
        _rest = count < _rest.Length ? _rest[count..] : _row;
        _read += count;
        if (_read > StopAt)
        {
            _stop.Cancel();
        }

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
