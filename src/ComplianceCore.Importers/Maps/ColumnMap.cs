namespace ComplianceCore.Importers;

/// <summary>One column of a table: the words by which it is found and what its cells mean.</summary>
public sealed record ColumnMap
{
    /// <summary>What its cells mean.</summary>
    public required ColumnRole Role { get; init; }

    /// <summary>The id of the count it holds; empty for a column that holds none.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>The words of its header, any of them; a star at the end stands for any more words.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>The words of the header above it, any of them; empty when that does not matter.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    /// <summary>Whether a table may lack it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether its counts are only checked and become no figures.</summary>
    public bool IsCheckOnly { get; init; }

    /// <summary>The counts that add up to this one; empty when none do.</summary>
    public IReadOnlyList<string> SumOf { get; init; } = [];

    /// <summary>The count that is the part of this percentage, or the number of these names; otherwise null.</summary>
    public string? Part { get; init; }

    /// <summary>The count that is the whole of this percentage; otherwise null.</summary>
    public string? Whole { get; init; }

    /// <summary>Whether its cells are numbers that count something.</summary>
    internal bool IsCount => Role is ColumnRole.Count or ColumnRole.CountWithPercent or ColumnRole.Flag;
}
