using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Where a chunk stood in its log, and where its columns stand in the cache.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CachedChunk
{
    /// <summary>The place of its first byte in the unpacked log.</summary>
    public required long LogOffset { get; init; }

    /// <summary>Where its columns begin.</summary>
    public required long Place { get; init; }

    /// <summary>How many bytes of the log it has.</summary>
    public required int LogLength { get; init; }

    /// <summary>How many line feeds it has.</summary>
    public required int Lines { get; init; }

    /// <summary>How its rows end.</summary>
    public required QuotedRow Ending { get; init; }

    /// <summary>How many readable rows it has.</summary>
    public required int Rows { get; init; }

    /// <summary>How many of them are secret.</summary>
    public required int SecretRows { get; init; }

    /// <summary>Which list its codes are numbered by.</summary>
    public required int List { get; init; }

    /// <summary>The first day of its rows; of no rows one that is after the last.</summary>
    public required int FirstDay { get; init; }

    /// <summary>The last day of its rows.</summary>
    public required int LastDay { get; init; }

    /// <summary>The checksum of the columns that tell unit, day and kind.</summary>
    public required uint DayChecksum { get; init; }

    /// <summary>The checksum of the other columns.</summary>
    public required uint DocumentChecksum { get; init; }
}
