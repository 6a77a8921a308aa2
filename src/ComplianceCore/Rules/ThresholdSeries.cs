using NodaTime;

namespace ComplianceCore;

/// <summary>Thresholds of all days and levels, the earliest first: which of them is in force.</summary>
internal static class ThresholdSeries
{
    /// <summary>The threshold in force for a level on a day; its own goes before one for every level.</summary>
    public static T? InForce<T>(IReadOnlyList<T> thresholds, string level, LocalDate day)
        where T : RuleThreshold
    {
        T? general = null;
        T? own = null;
        for (var index = 0; index < thresholds.Count && thresholds[index].FirstDay <= day; index++)
        {
            var threshold = thresholds[index];
            if (threshold.Level is null)
            {
                general = threshold;
            }
            else if (string.Equals(threshold.Level, level, StringComparison.Ordinal))
            {
                own = threshold;
            }
        }

        return own ?? general;
    }

    /// <summary>The thresholds in force on a day, one for each level that has its own and one for all others.</summary>
    public static IReadOnlyList<T> On<T>(IReadOnlyList<T> thresholds, LocalDate day)
        where T : RuleThreshold =>
    [
        .. thresholds
            .Where(threshold => threshold.FirstDay <= day)
            .GroupBy(threshold => threshold.Level, StringComparer.Ordinal)
            .Select(level => level.Last()),
    ];

    /// <summary>The first day on which any is in force.</summary>
    public static LocalDate FirstDay<T>(IReadOnlyList<T> thresholds)
        where T : RuleThreshold => thresholds.Count > 0 ? thresholds[0].FirstDay : LocalDate.MinIsoValue;
}
