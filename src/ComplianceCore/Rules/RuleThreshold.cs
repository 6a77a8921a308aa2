using NodaTime;

namespace ComplianceCore;

/// <summary>A number that a rule asks for, from its first day in force until a later one replaces it.</summary>
/// <remarks>It is one of <see cref="TargetThreshold"/> and <see cref="VolumeThreshold"/>.</remarks>
public abstract record RuleThreshold
{
    private protected RuleThreshold()
    {
    }

    /// <summary>The first day in force, included.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The level of government it holds for; null when it holds for every level that has no own.</summary>
    public string? Level { get; init; }

    /// <summary>The provision or judgement that gives the number.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>Whether it holds for a level, by its name or as one for every level.</summary>
    internal bool Concerns(string level) => Level is null || string.Equals(Level, level, StringComparison.Ordinal);
}
