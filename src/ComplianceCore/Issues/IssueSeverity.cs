namespace ComplianceCore;

/// <summary>Whether an issue stops the work.</summary>
public enum IssueSeverity
{
    /// <summary>The input is refused.</summary>
    Error,

    /// <summary>The work goes on, and the reader should know.</summary>
    Warning,
}
