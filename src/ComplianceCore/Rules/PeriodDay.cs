namespace ComplianceCore;

/// <summary>Which day of a period decides the law that applies to it.</summary>
public enum PeriodDay
{
    /// <summary>The last day, as is usual.</summary>
    Last,

    /// <summary>The first day.</summary>
    First,
}
