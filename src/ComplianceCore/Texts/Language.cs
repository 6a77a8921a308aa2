namespace ComplianceCore;

/// <summary>The language of a finding, an issue or a message of the tool.</summary>
public enum Language
{
    /// <summary>Vietnamese, the language of the dispatches and the default of the tool.</summary>
    Vietnamese,

    /// <summary>English, for developers and reviewers.</summary>
    English,
}
