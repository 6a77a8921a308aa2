namespace ComplianceCore.Events;

/// <summary>A chunk that is being decoded.</summary>
internal unsafe ref struct DecodingChunk
{
    public DecodingChunk(LogChunk chunk, DelimiterIndex index)
    {
        Text = chunk.Text;
        Place = chunk.Place;
        Ends = index.Ends;
        Rows = index.Rows;
        RowCount = index.RowCount;
    }

    /// <summary>The first byte.</summary>
    public byte* Text { get; }

    /// <summary>Where the chunk stands.</summary>
    public ChunkPlace Place { get; }

    /// <summary>Where fields end.</summary>
    public uint* Ends { get; }

    /// <summary>Which of the ends are those of rows.</summary>
    public uint* Rows { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; }

    /// <summary>The next row, which is also the number of the line in the chunk when nothing is quoted.</summary>
    public int Line { get; set; }

    /// <summary>How many rows were blank.</summary>
    public int Blank { get; set; }

    /// <summary>The place of a row's first end among all ends.</summary>
    public readonly uint FirstOf(int row) => row == 0 ? 0 : Rows[row - 1] + 1;

    /// <summary>Whether there are rows left.</summary>
    public readonly bool HasRows => Line < RowCount;
}
