namespace ComplianceCore.Documents;

/// <summary>A case is faulty, and half of it must not be used.</summary>
public sealed class CaseFormatException : Exception
{
    /// <summary>Creates the exception from the faults.</summary>
    /// <param name="issues">Every fault of every file of the case.</param>
    public CaseFormatException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Every fault, file by file.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
