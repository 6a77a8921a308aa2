using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.Tests;

/// <summary>What holds for the gap of every rate that misses a target.</summary>
public sealed class TargetShortfallLaws
{
    [Fact]
    public void The_gap_above_a_threshold_is_the_smallest_that_meets_it() =>
        Law.Holds(Missed(Comparison.Above, missed => Closes(missed, +1)));

    [Fact]
    public void The_gap_to_a_threshold_is_the_smallest_that_meets_it() =>
        Law.Holds(Missed(Comparison.AtLeast, missed => Closes(missed, +1)));

    [Fact]
    public void The_excess_under_a_threshold_is_the_smallest_that_meets_it() =>
        Law.Holds(Missed(Comparison.Below, missed => Closes(missed, -1)));

    [Fact]
    public void The_excess_over_a_threshold_is_the_smallest_that_meets_it() =>
        Law.Holds(Missed(Comparison.AtMost, missed => Closes(missed, -1)));

    private static bool Closes(Miss missed, int direction)
    {
        var gap = TargetShortfall.Of(Rate.Of(missed.Part, missed.Whole), missed.Comparison, missed.Threshold);
        return gap > 0
            && missed.MeetsWith(missed.Part + (direction * gap))
            && !missed.MeetsWith(missed.Part + (direction * (gap - 1)));
    }

    /// <summary>Rates of up to 2,000, their thresholds on a hundredth of the whole or off it.</summary>
    private static Property Missed(Comparison comparison, Func<Miss, bool> law) => Prop.ForAll(
        (from whole in Gen.Choose(1, 2_000)
         from part in Gen.Choose(0, whole)
         from units in Gen.OneOf(Gen.Choose(1, 999_999), Gen.Choose(1, 99).Select(percent => percent * 10_000))
         select new Miss(comparison, part, whole, Percentage.Of(units / 10_000m)))
            .Where(each => !each.MeetsWith(each.Part))
            .ToArbitrary(),
        law);

    private sealed record Miss(Comparison Comparison, long Part, long Whole, Percentage Threshold)
    {
        public bool MeetsWith(long part) => Rate.Of(part, Whole).Meets(Comparison, Threshold);
    }
}
