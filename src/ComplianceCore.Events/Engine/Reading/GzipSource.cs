using System.Buffers.Binary;
using System.IO.Compression;

namespace ComplianceCore.Events;

/// <summary>A log in a compressed file of one part.</summary>
internal sealed class GzipSource : LogSource
{
    /// <summary>A header of ten bytes, two that say nothing, and eight of checksum and length.</summary>
    private const int ShortestFile = 20;

    private readonly FileStream _file;
    private readonly GZipStream _unpacked;
    private readonly long _length;
    private uint _unpackedLength;

    public GzipSource(FileStream file, string name)
        : base(name)
    {
        _file = file;
        _unpacked = new GZipStream(file, CompressionMode.Decompress);
        _length = file.Length;
    }

    public override long? StoredLength => _length;

    public override long StoredRead => _file.Position;

    public override void Close()
    {
        if (_file.Length != _length)
        {
            throw Refused(LogIssueCode.Changed);
        }

        if (!EndsWithLength(_unpackedLength))
        {
            throw Refused(LogIssueCode.DamagedGzip);
        }
    }

    public override void Dispose() => _unpacked.Dispose();

    protected override int ReadOn(Span<byte> target)
    {
        var count = _unpacked.Read(target);
        _unpackedLength += (uint)count;
        return count;
    }

    /// <summary>Whether the file ends with the length of what was compressed; the unpacker does not miss an end.</summary>
    private bool EndsWithLength(uint length)
    {
        Span<byte> end = stackalloc byte[sizeof(uint)];
        return _length >= ShortestFile
            && RandomAccess.Read(_file.SafeFileHandle, end, _length - end.Length) == end.Length
            && BinaryPrimitives.ReadUInt32LittleEndian(end) == length;
    }
}
