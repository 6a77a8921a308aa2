namespace ComplianceCore.Documents;

/// <summary>A file is no Word document that can be read.</summary>
public sealed class WordFileException : Exception
{
    /// <summary>Creates the exception from the reasons.</summary>
    /// <param name="issues">Why the file cannot be read, each with what helps.</param>
    public WordFileException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Why the file cannot be read.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
