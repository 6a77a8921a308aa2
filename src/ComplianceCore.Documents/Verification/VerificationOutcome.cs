namespace ComplianceCore.Documents;

/// <summary>What a verification found of one part.</summary>
public enum VerificationOutcome
{
    /// <summary>There was nothing to compare it with, because the case cannot be evaluated again.</summary>
    NotCompared,

    /// <summary>It is as it was made.</summary>
    Equal,

    /// <summary>It is not as it was made.</summary>
    Different,
}
