using System.IO.Compression;

namespace ComplianceCore.Events;

/// <summary>A log in a compressed file.</summary>
internal sealed class GzipSource : LogSource
{
    private readonly FileStream _file;
    private readonly GZipStream _unpacked;
    private readonly long _length;

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
    }

    public override void Dispose() => _unpacked.Dispose();

    protected override int ReadOn(Span<byte> target) => _unpacked.Read(target);
}
