namespace ComplianceCore;

/// <summary>What a rule concludes about a unit.</summary>
public enum Verdict
{
    /// <summary>The unit does what the rule asks (đạt).</summary>
    Met,

    /// <summary>The unit does not do what the rule asks (chưa đạt).</summary>
    Breached,

    /// <summary>The rule does not concern the unit in this period (không xét).</summary>
    NotApplicable,

    /// <summary>A figure was not reported, so nothing is concluded (chưa kết luận).</summary>
    Undetermined,
}
