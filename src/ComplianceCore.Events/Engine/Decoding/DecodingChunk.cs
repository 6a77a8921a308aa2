namespace ComplianceCore.Events;

/// <summary>A chunk that is being decoded.</summary>
internal unsafe ref struct DecodingChunk
{
    /// <summary>Begins a stretch of a chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="index">The index of the stretch.</param>
    /// <param name="linesBefore">How many lines of the chunk are before it.</param>
    public DecodingChunk(LogChunk chunk, DelimiterIndex index, int linesBefore)
    {
        HasQuotes = chunk.HasQuotes;
        LinesBefore = linesBefore;
        Text = chunk.Text;
        Place = chunk.Place;
        Ends = index.Ends;
        Rows = index.Rows;
        Length = chunk.Length;
        IsPlain = index.IsPlain;
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

    /// <summary>How many bytes the whole chunk has.</summary>
    public int Length { get; }

    /// <summary>Whether it is known that no field is empty, and every character a printable one of ASCII.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether fields may stand in quotes.</summary>
    public bool HasQuotes { get; }

    /// <summary>How many lines of the chunk are before the rows.</summary>
    public int LinesBefore { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; }

    /// <summary>The next row; each has a line to itself.</summary>
    public int Line { get; set; }

    /// <summary>How many rows were blank.</summary>
    public int Blank { get; set; }

    /// <summary>The place of a row's first end among all ends.</summary>
    public readonly uint FirstOf(int row) => Rows[row - 1] + 1;

    /// <summary>Whether there are rows left.</summary>
    public readonly bool HasRows => Line < RowCount;
}
