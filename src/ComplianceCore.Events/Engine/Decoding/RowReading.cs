namespace ComplianceCore.Events;

/// <summary>A row that was read with care: what it says, or what is wrong with it.</summary>
internal ref struct RowReading
{
    /// <summary>The code of the fault; null for a row that says something.</summary>
    public string? Fault { get; set; }

    /// <summary>Whether the row is blank, and so is no row.</summary>
    public bool IsBlank { get; set; }

    /// <summary>The number of the unit in the directory; -1 for one that is not there.</summary>
    public int Unit { get; set; }

    /// <summary>The code of the unit; empty when it could not be read.</summary>
    public ReadOnlySpan<byte> Code { get; set; }

    /// <summary>The fingerprint of the document.</summary>
    public ulong High { get; set; }

    /// <summary>The rest of the fingerprint.</summary>
    public ulong More { get; set; }

    /// <summary>The kind of the record, whatever its secrecy.</summary>
    public uint Kind { get; set; }

    /// <summary>Whether the row is secret.</summary>
    public bool IsSecret { get; set; }

    /// <summary>The local second.</summary>
    public uint Second { get; set; }

    /// <summary>What a fault is about: a number of fields, a column.</summary>
    public int Detail { get; set; }

    /// <summary>The field that a fault is about.</summary>
    public ReadOnlySpan<byte> Value { get; set; }
}
