namespace ComplianceCore.Cli;

/// <summary>What the writing of a file does to its folder.</summary>
internal enum OutputChange
{
    /// <summary>The file was not there.</summary>
    New,

    /// <summary>The file held the same bytes and is left alone.</summary>
    Unchanged,

    /// <summary>The file held other bytes.</summary>
    Replaced,
}
