namespace ComplianceCore.Documents;

/// <summary>Scenarios are faulty, and half of them must not be used.</summary>
public sealed class ScenarioFormatException : Exception
{
    /// <summary>Creates the exception from the faults.</summary>
    /// <param name="issues">Every fault of every file.</param>
    public ScenarioFormatException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Every fault, file by file.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
