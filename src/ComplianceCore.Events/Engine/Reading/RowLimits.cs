namespace ComplianceCore.Events;

/// <summary>Bounds on what is read, so that no log takes more memory than its rows are worth.</summary>
internal static class RowLimits
{
    /// <summary>The most bytes of a row, its line end not among them.</summary>
    public const int Row = 1024 * 1024;

    /// <summary>The most bytes of a code that is tallied by name though it is not in the directory.</summary>
    public const int NamedCode = 200;

    /// <summary>How many unknown codes are tallied by name.</summary>
    public const int NamedCodes = 1000;

    /// <summary>What is kept of a log that cannot be read twice, to find examples in.</summary>
    public const int KeptBytes = 8 * 1024 * 1024;

    /// <summary>What can be read behind the last byte of a chunk, and before its first.</summary>
    public const int Slack = 128;
}
