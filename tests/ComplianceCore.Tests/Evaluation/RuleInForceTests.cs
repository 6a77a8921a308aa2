using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class RuleInForceTests
{
    private static readonly LocalDate _lastDay = new(2023, 3, 31);
    private static readonly LocalDate _firstDay = new(2023, 1, 1);

    [Theory]
    [InlineData(-1, Verdict.Breached)]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.Met)]
    public void The_threshold_in_force_is_that_of_the_last_day(int daysAfterLastDay, Verdict verdict) =>
        Judge(Raised(_lastDay.PlusDays(daysAfterLastDay)), PeriodDay.Last).Should().Be(verdict);

    [Theory]
    [InlineData(-1, Verdict.Breached)]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.Met)]
    public void A_rule_set_may_take_the_threshold_of_the_first_day(int daysAfterFirstDay, Verdict verdict) =>
        Judge(Raised(_firstDay.PlusDays(daysAfterFirstDay)), PeriodDay.First).Should().Be(verdict);

    [Theory]
    [InlineData(-1, Verdict.Breached)]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.NotApplicable)]
    public void A_target_is_not_judged_before_its_first_threshold(int daysAfterLastDay, Verdict verdict) =>
        Judge(
            GivenRules.Target with { Thresholds = [GivenRules.From(_lastDay.PlusDays(daysAfterLastDay), 97)] },
            PeriodDay.Last).Should().Be(verdict);

    [Theory]
    [InlineData(-1, Verdict.Met)]
    [InlineData(0, Verdict.Met)]
    [InlineData(1, Verdict.NotApplicable)]
    public void Zero_activity_is_not_judged_before_its_first_day(int daysAfterLastDay, Verdict verdict) =>
        Judge(GivenRules.NoSigning with { FirstDay = _lastDay.PlusDays(daysAfterLastDay) }, PeriodDay.Last)
            .Should().Be(verdict);

    [Fact]
    public void The_threshold_of_a_level_goes_before_that_of_every_level() =>
        Verdicts(GivenRules.From(_firstDay, 97), GivenRules.From(_firstDay, 90, "commune"))
            .Should().Equal(Verdict.Breached, Verdict.Met);

    [Fact]
    public void A_later_threshold_of_every_level_does_not_replace_that_of_a_level() =>
        Verdicts(GivenRules.From(_firstDay, 90, "commune"), GivenRules.From(_lastDay, 97))
            .Should().Equal(Verdict.Breached, Verdict.Met);

    [Fact]
    public void A_target_of_one_level_does_not_concern_another() =>
        Verdicts(GivenRules.From(_firstDay, 97, "commune"))
            .Should().Equal(Verdict.NotApplicable, Verdict.Breached);

    [Fact]
    public void The_thresholds_of_a_day_are_one_for_each_level() =>
        (GivenRules.Target with
        {
            Thresholds =
            [
                GivenRules.From(GivenRules.FirstDay, 90),
                GivenRules.From(GivenRules.FirstDay, 80, "commune"),
                GivenRules.From(_firstDay, 97),
                GivenRules.From(_lastDay, 98),
            ],
        }).ThresholdsOn(_firstDay).Select(each => (each.Level, each.Percentage.Percent))
            .Should().Equal((null, 97m), ("commune", 80m));

    private static TargetRule Raised(LocalDate day) => GivenRules.Target with
    {
        Thresholds = [GivenRules.From(GivenRules.FirstDay, 90), GivenRules.From(day, 97)],
    };

    private static Verdict Judge(ComplianceRule rule, PeriodDay day)
    {
        var office = GivenCase.Of(Given.Commune("Ví Dụ").Issued(100).Signed(95));

        return (office with { Rules = RuleSet.Of(GivenRules.Content(rule) with { ThresholdDay = day }) })
            .Evaluate().Findings.Single().Verdict;
    }

    private static IEnumerable<Verdict> Verdicts(params TargetThreshold[] thresholds) =>
        GivenCase.Of(
            Given.Office("Gió Mùa").Issued(100).Signed(95), Given.Commune("Mây Trắng").Issued(100).Signed(95))
            .By(GivenRules.Target with { Thresholds = thresholds })
            .Evaluate().Findings.Select(finding => finding.Verdict);
}
