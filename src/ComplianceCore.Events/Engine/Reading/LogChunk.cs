using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>A stretch of a log that holds whole rows, in native memory that is used again and again.</summary>
/// <remarks>
/// Invariants: the last byte is a line feed, added where the log lacks it; <see cref="RowLimits.Slack"/> bytes before
/// and behind can be read.
/// </remarks>
internal sealed unsafe class LogChunk : IDisposable
{
    private byte* _memory;

    public LogChunk(int capacity) => Allocate(capacity);

    /// <summary>The first byte.</summary>
    public byte* Text => _memory + RowLimits.Slack;

    /// <summary>How many bytes there is room for.</summary>
    public int Capacity { get; private set; }

    /// <summary>How many bytes there are.</summary>
    public int Length { get; set; }

    /// <summary>Whether a quote is among them, so that separators and line feeds may be text.</summary>
    public bool HasQuotes { get; set; }

    /// <summary>Whether its rows are whole; otherwise it is one faulty row, or the beginning of it.</summary>
    public QuotedRow Rows { get; set; }

    /// <summary>Where it stands.</summary>
    public ChunkPlace Place { get; set; } = null!;

    /// <summary>The bytes.</summary>
    public Span<byte> Bytes => new(Text, Length);

    /// <summary>The room behind the bytes.</summary>
    public Span<byte> Room => new(Text + Length, Capacity - Length);

    /// <summary>Makes room for more, and keeps the bytes.</summary>
    public void Grow(int capacity)
    {
        var former = _memory;
        Allocate(capacity);
        NativeMemory.Copy(former, _memory, (nuint)(RowLimits.Slack + Length));
        NativeMemory.AlignedFree(former);
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_memory);
        _memory = null;
    }

    private void Allocate(int capacity)
    {
        Capacity = capacity;
        var bytes = (nuint)(capacity + (2 * RowLimits.Slack));
        _memory = (byte*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(_memory, RowLimits.Slack);
        NativeMemory.Clear(_memory + bytes - RowLimits.Slack, RowLimits.Slack);
    }
}
