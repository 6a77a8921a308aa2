using NodaTime;

namespace ComplianceCore;

/// <summary>
/// A notice to the units that breached rules in one period: if it goes on, their heads are answerable from a later one.
/// </summary>
public sealed record AccountabilityNotice
{
    /// <summary>The last day of the period whose breaches it noticed.</summary>
    public required LocalDate PeriodEnd { get; init; }

    /// <summary>What the notice calls the later period, such as <c>tháng 11/2020</c>.</summary>
    public required LocalizedText Answerable { get; init; }

    /// <summary>The first day in force: a period that ends on it or later is held against the notice.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The last day in force, included; null when the notice does not expire.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Where the notice stands.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>Whether a report by the law of a day is held against the notice.</summary>
    internal bool IsInForce(LocalDate day) => FirstDay <= day && (LastDay is null || day <= LastDay);
}
