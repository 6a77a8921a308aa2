using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>The first bytes of a cache: of which log it is, and where its contents stand.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CacheHeader
{
    /// <summary>How many bytes it has.</summary>
    public static readonly int Length = Unsafe.SizeOf<CacheHeader>() + sizeof(uint);

    // Changes whenever rows are read in another way, or the cache is written in another way.
    private const ulong Format = 0x0001_6568_6361_6343;

    private readonly ulong _format = Format;

    /// <summary>Creates a header.</summary>
    public CacheHeader()
    {
    }

    /// <summary>The beginning of the seed of the fingerprints.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How long the log is.</summary>
    public required long LogLength { get; init; }

    /// <summary>When the log was written, in ticks of universal time.</summary>
    public required long LogWritten { get; init; }

    /// <summary>What the log holds.</summary>
    public required LogDigest LogDigest { get; init; }

    /// <summary>Where the contents begin.</summary>
    public required long Contents { get; init; }

    /// <summary>How many bytes they have.</summary>
    public required int ContentsLength { get; init; }

    /// <summary>Their checksum.</summary>
    public required uint ContentsChecksum { get; init; }

    /// <summary>The bytes of the header.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        var content = bytes.AsSpan(..^sizeof(uint));
        MemoryMarshal.Write(content, this);
        MemoryMarshal.Write(bytes.AsSpan(content.Length), Checksum.Of(content));
        return bytes;
    }

    /// <summary>Reads a header.</summary>
    /// <returns>The header; null when the bytes are of none.</returns>
    public static CacheHeader? Read(ReadOnlySpan<byte> bytes)
    {
        var content = bytes[..^sizeof(uint)];
        var header = MemoryMarshal.Read<CacheHeader>(content);
        return header._format == Format && MemoryMarshal.Read<uint>(bytes[content.Length..]) == Checksum.Of(content)
            ? header
            : null;
    }
}
