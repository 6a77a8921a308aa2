namespace ComplianceCore.Documents;

/// <summary>Where a piece of a line stands that is parted by tabs or rows of spaces.</summary>
internal enum TextColumn
{
    /// <summary>It is the whole line.</summary>
    Whole,

    /// <summary>It is the first of several.</summary>
    Left,

    /// <summary>It is the second, or stands alone behind tabs or spaces.</summary>
    Right,
}
