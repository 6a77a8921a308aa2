namespace ComplianceCore.Documents;

/// <summary>What one rule has to conclude in a scenario.</summary>
public sealed record ScenarioExpectation
{
    /// <summary>The id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>What it has to conclude.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether the consequence is compared too.</summary>
    public bool ChecksConsequence { get; init; }

    /// <summary>
    /// The id of the step that has to follow; null when none has to. It is read only when
    /// <see cref="ChecksConsequence"/> says so.
    /// </summary>
    public string? ConsequenceId { get; init; }

    /// <summary>Where the expectation stands; <see cref="SourcePlace.Nowhere"/> when it was built in code.</summary>
    public SourcePlace Place { get; init; } = SourcePlace.Nowhere;
}
