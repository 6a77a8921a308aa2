using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Some chunks in a row, and where the sums of their rows by unit and kind stand.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CachedGroup
{
    /// <summary>Where the sums begin.</summary>
    public required long Place { get; init; }

    /// <summary>The first chunk.</summary>
    public required int FirstChunk { get; init; }

    /// <summary>How many chunks there are.</summary>
    public required int Chunks { get; init; }

    /// <summary>How many bytes a sum has: 1, 2 or 4; 0 where sums would save nothing, and are not there.</summary>
    public required int SumLength { get; init; }

    /// <summary>The checksum of the sums.</summary>
    public required uint Checksum { get; init; }
}
