namespace ComplianceCore;

/// <summary>A rule set is faulty, and half of it must not be used.</summary>
public sealed class RuleSetFormatException : Exception
{
    /// <summary>Creates the exception from the faults.</summary>
    /// <param name="issues">Every fault of the rule set.</param>
    public RuleSetFormatException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Every fault, in the order of the file.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
