namespace ComplianceCore.Events;

/// <summary>How a row ends in text that has quotes.</summary>
internal enum QuotedRow
{
    /// <summary>The text ends before the row does.</summary>
    Incomplete,

    /// <summary>The row ends behind its line feed.</summary>
    Whole,

    /// <summary>A quote was not closed before the end of the log; the row ends with its first line.</summary>
    Unclosed,

    /// <summary>The row is too long; it ends with its first line.</summary>
    TooLong,
}
