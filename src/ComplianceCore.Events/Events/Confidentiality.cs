namespace ComplianceCore.Events;

/// <summary>Whether a document may be counted (độ mật).</summary>
public enum Confidentiality
{
    /// <summary>An ordinary document.</summary>
    Normal,

    /// <summary>A secret document of any degree: one such event keeps the whole document out of every figure.</summary>
    Secret,
}
