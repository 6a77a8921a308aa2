namespace ComplianceCore.Events;

/// <summary>The file of a cache: a header, columns and sums in any order, and the contents that tell where they are.
/// </summary>
internal sealed class CacheFile : BlockFile
{
    private readonly FileStream _file;

    /// <summary>Uses an open file.</summary>
    /// <param name="file">The file.</param>
    public CacheFile(FileStream file)
        : base(file, CacheHeader.Length) => _file = file;

    /// <summary>Where it is.</summary>
    public string Path => _file.Name;

    /// <summary>Whether bytes were read that are not what was written.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Whether it may be written to.</summary>
    public bool CanWrite => _file.CanWrite;

    /// <summary>When it was written last, in ticks of universal time.</summary>
    public long Written => File.GetLastWriteTimeUtc(_file.SafeFileHandle).Ticks;

    /// <summary>Takes away whatever is in it.</summary>
    public void Clear() => _file.SetLength(0);

    /// <summary>The header; null when there is none, or one of another format.</summary>
    public CacheHeader? ReadHeader()
    {
        var bytes = new byte[CacheHeader.Length];
        Read(0, bytes);
        return CacheHeader.Read(bytes);
    }

    /// <summary>The contents that a header leads to.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public CacheContents ReadContents(in CacheHeader header)
    {
        var bytes = new byte[header.ContentsLength];
        Read(header.Contents, bytes, header.ContentsChecksum);
        return CacheContents.Read(bytes);
    }

    /// <summary>Reads bytes with a checksum.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public void Read(long offset, Span<byte> target, uint checksum)
    {
        Read(offset, target);
        if (Checksum.Of(target) != checksum)
        {
            throw NotRead();
        }
    }

    protected override Exception NotWritten() =>
        EventLogException.OfFolder(LogIssueCode.CacheNotWritten, System.IO.Path.GetDirectoryName(Path)!);

    protected override Exception NotRead()
    {
        IsDamaged = true;
        return new InvalidDataException(Path);
    }
}
