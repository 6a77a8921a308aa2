namespace ComplianceCore;

/// <summary>What a rule does when a figure it reads was not reported.</summary>
public enum MissingFigures
{
    /// <summary>The finding is undetermined, and the report warns.</summary>
    Undetermined,

    /// <summary>The figures as a whole are refused.</summary>
    Refuse,
}
