namespace ComplianceCore.Documents;

/// <summary>What was expected of one rule, and what it found.</summary>
public sealed class ExpectationOutcome
{
    internal ExpectationOutcome(ScenarioExpectation expectation, ComplianceRule rule, Finding? found)
    {
        Expectation = expectation;
        Rule = rule;
        Found = found;
    }

    /// <summary>What was expected.</summary>
    public ScenarioExpectation Expectation { get; }

    /// <summary>The rule.</summary>
    public ComplianceRule Rule { get; }

    /// <summary>What it found, which explains itself; null when figures or records were refused.</summary>
    public Finding? Found { get; }

    /// <summary>The id of the step that follows from what was found; null when none does.</summary>
    public string? FoundConsequenceId => Found?.Consequence?.Step.Id;

    /// <summary>Whether the rule concluded as expected, its consequence too where that is compared.</summary>
    public bool IsAsExpected => IsVerdictAsExpected && IsConsequenceAsExpected;

    internal bool IsVerdictAsExpected => Found?.Verdict == Expectation.Verdict;

    private bool IsConsequenceAsExpected => !Expectation.ChecksConsequence
        || string.Equals(FoundConsequenceId, Expectation.ConsequenceId, StringComparison.Ordinal);
}
