namespace ComplianceCore.TestKit;

/// <summary>Scenarios do not hold, or leave rules untried.</summary>
public sealed class ScenarioSuiteException : Exception
{
    /// <summary>Creates the exception from what was found.</summary>
    /// <param name="issues">Each expectation that was not fulfilled, or each rule that is not tried.</param>
    public ScenarioSuiteException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Each expectation that was not fulfilled, or each rule that is not tried.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
