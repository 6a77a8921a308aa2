namespace ComplianceCore.Cli;

/// <summary>What was asked cannot be done with this input, and nothing was.</summary>
internal sealed class RefusalException : Exception
{
    /// <summary>Creates the exception from the reason.</summary>
    public RefusalException(Issue issue)
        : this([issue])
    {
    }

    /// <summary>Creates the exception from several reasons.</summary>
    public RefusalException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Every reason.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
