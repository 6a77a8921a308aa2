using System.IO.Compression;

namespace ComplianceCore.Events;

/// <summary>A compressed log.</summary>
/// <remarks>
/// The unpacker takes the end of the file for the end of the log, also when the file was cut off. So one more part is
/// appended to what it reads: only when that comes out at the end, everything before it was whole.
/// </remarks>
internal sealed class GzipSource : LogSource
{
    private readonly Stream _packed;
    private readonly GZipStream _unpacked;
    private readonly long _length;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _buffered;
    private bool _isAtEnd;

    public GzipSource(Stream packed, string name)
        : base(name)
    {
        _packed = packed;
        _unpacked = new GZipStream(new EndedStream(packed), CompressionMode.Decompress);
        _length = packed.Length;
    }

    public override FileStream? File => _packed as FileStream;

    public override long? StoredLength => _length;

    public override long StoredRead => _packed.Position;

    public override void EnsureUnchanged()
    {
        if (_packed.Length != _length)
        {
            throw Refused(LogIssueCode.Changed);
        }
    }

    public override void Dispose()
    {
        _unpacked.Dispose();
        _packed.Dispose();
    }

    protected override int ReadOn(Span<byte> target)
    {
        var end = EndedStream.Unpacked;
        while (_buffered <= end.Length && !_isAtEnd)
        {
            var count = _unpacked.Read(_buffer.AsSpan(_buffered));
            _buffered += count;
            _isAtEnd = count == 0;
        }

        if (_isAtEnd && !_buffer.AsSpan(0, _buffered).EndsWith(end))
        {
            throw new InvalidDataException();
        }

        // The end is kept back until it is known whether it is one.
        var given = Math.Min(target.Length, _buffered - end.Length);
        _buffer.AsSpan(0, given).CopyTo(target);
        _buffer.AsSpan(given, _buffered - given).CopyTo(_buffer);
        _buffered -= given;
        return given;
    }
}
