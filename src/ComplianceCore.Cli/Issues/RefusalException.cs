namespace ComplianceCore.Cli;

/// <summary>What was asked cannot be done with this case, and nothing was.</summary>
internal sealed class RefusalException : Exception
{
    /// <summary>Creates the exception from the reason.</summary>
    public RefusalException(Issue issue)
        : base(issue.ToString())
    {
        Issues = [issue];
    }

    /// <summary>The reason.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
