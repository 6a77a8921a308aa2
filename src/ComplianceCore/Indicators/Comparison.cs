namespace ComplianceCore;

/// <summary>How a rate has to stand to its threshold for a target to be met.</summary>
public enum Comparison
{
    /// <summary>Strictly more: "trên 97%"; 97 of 100 does not do.</summary>
    Above,

    /// <summary>The threshold or more: "từ 97% trở lên".</summary>
    AtLeast,

    /// <summary>Strictly less: "dưới 5%".</summary>
    Below,

    /// <summary>The threshold or less: "không quá 5%".</summary>
    AtMost,
}
