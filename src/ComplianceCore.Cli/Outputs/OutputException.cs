namespace ComplianceCore.Cli;

/// <summary>The outputs could not be written, and none of them was.</summary>
internal sealed class OutputException : Exception
{
    /// <summary>Creates the exception from the reasons.</summary>
    public OutputException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Every reason.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
