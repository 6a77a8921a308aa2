namespace ComplianceCore.Events;

/// <summary>Where a chunk stands in the logs.</summary>
internal sealed class ChunkPlace
{
    private ChunkPlace()
    {
        Source = null!;
    }

    public ChunkPlace(int ordinal, LogSource source, long offset, int length)
    {
        Ordinal = ordinal;
        Source = source;
        Offset = offset;
        Length = length;
    }

    /// <summary>The place of events that were given in code.</summary>
    public static ChunkPlace Nowhere { get; } = new() { Rows = QuotedRow.Whole };

    /// <summary>Its number among all chunks of all logs, from 0.</summary>
    public int Ordinal { get; }

    /// <summary>The log.</summary>
    public LogSource Source { get; }

    /// <summary>The place of its first byte in the unpacked log.</summary>
    public long Offset { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>How many line feeds it has; known once it was counted.</summary>
    public int Lines { get; set; }

    /// <summary>The line of its first byte; known once all chunks were counted.</summary>
    public long FirstLine { get; set; }

    /// <summary>Its bytes, kept because the log cannot be read again; null for others.</summary>
    public byte[]? Kept { get; init; }

    /// <summary>Whether its rows are whole; otherwise it is one faulty row, or the beginning of it.</summary>
    public required QuotedRow Rows { get; init; }

    /// <summary>Whether it can be had once more.</summary>
    public bool CanBeReadAgain => Kept is not null || Source.CanBeReadAgain;

    /// <summary>Fills a chunk with its bytes once more.</summary>
    public void ReadAgain(LogChunk chunk)
    {
        chunk.Length = 0;
        if (chunk.Capacity <= Length)
        {
            chunk.Grow(Length + 1);
        }

        chunk.Place = this;
        if (Kept is not null)
        {
            Kept.CopyTo(chunk.Room);
        }
        else
        {
            Source.ReadAgain(Offset, chunk.Room[..Length]);
        }

        chunk.Length = Length;
        chunk.Rows = Rows;
        chunk.HasQuotes = chunk.Bytes.Contains((byte)'"');
        if (chunk.Bytes[^1] != (byte)'\n')
        {
            chunk.Room[0] = (byte)'\n';
            chunk.Length++;
        }
    }
}
