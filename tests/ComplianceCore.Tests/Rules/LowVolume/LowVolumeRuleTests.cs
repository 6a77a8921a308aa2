using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class LowVolumeRuleTests
{
    private static readonly LocalDate _lastDay = new(2023, 3, 31);

    [Theory]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.Breached)]
    [InlineData(9, Verdict.Breached)]
    [InlineData(10, Verdict.Met)]
    [InlineData(11, Verdict.Met)]
    public void Fewer_than_the_minimum_is_a_breach(long issued, Verdict verdict) =>
        Judge(issued, GivenRecords.LowIssued).Should().Be(verdict);

    [Fact]
    public void What_was_not_reported_is_not_low() =>
        Given.Commune("Ví Dụ").JudgedBy(GivenRecords.LowIssued).Verdict.Should().Be(Verdict.Undetermined);

    [Theory]
    [InlineData(-1, Verdict.Breached)]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.Met)]
    public void The_minimum_in_force_is_that_of_the_last_day(int daysAfterLastDay, Verdict verdict) =>
        Judge(10, With(
            GivenRecords.AtLeast(GivenRules.FirstDay, 10),
            GivenRecords.AtLeast(_lastDay.PlusDays(daysAfterLastDay), 11))).Should().Be(verdict);

    [Fact]
    public void The_minimum_of_a_level_goes_before_that_of_every_level() =>
        Judge(5, With(
            GivenRecords.AtLeast(GivenRules.FirstDay, 10),
            GivenRecords.AtLeast(GivenRules.FirstDay, 5) with { Level = "commune" })).Should().Be(Verdict.Met);

    [Fact]
    public void A_rule_with_minimums_for_other_levels_only_does_not_concern_the_unit() =>
        Judge(5, With(GivenRecords.AtLeast(GivenRules.FirstDay, 10) with { Level = "district" }))
            .Should().Be(Verdict.NotApplicable);

    [Fact]
    public void A_rule_for_other_kinds_of_units_does_not_concern_the_unit() =>
        Judge(5, GivenRecords.LowIssued with { UnitKinds = ["phong", "thi_tran"] }).Should().Be(Verdict.NotApplicable);

    [Fact]
    public void A_rule_for_the_kind_of_the_unit_concerns_it() =>
        Judge(5, GivenRecords.LowIssued with { UnitKinds = ["phong", "xa"] }).Should().Be(Verdict.Breached);

    [Fact]
    public void Every_finding_says_what_was_counted_what_is_asked_and_what_would_have_met_it_in_Vietnamese() =>
        Approved.Matches<LowVolumeRuleTests>("vi.txt", Told(Language.Vietnamese));

    [Fact]
    public void Every_finding_says_what_was_counted_what_is_asked_and_what_would_have_met_it_in_English() =>
        Approved.Matches<LowVolumeRuleTests>("en.txt", Told(Language.English));

    private static string Told(Language language) =>
        FindingText.Of(
            language,
            Given.Commune("Một").Issued(0).JudgedBy(GivenRecords.LowIssued),
            Given.Commune("Hai").Issued(1).JudgedBy(GivenRecords.LowIssued),
            Given.Commune("Ba").Issued(9).JudgedBy(GivenRecords.LowIssued),
            Given.Commune("Bốn").Issued(10).JudgedBy(GivenRecords.LowIssued),
            Given.Commune("Năm").JudgedBy(GivenRecords.LowIssued),
            Given.Commune("Sáu").Issued(5).JudgedBy(GivenRecords.LowIssued with { UnitKinds = ["phong"] }),
            Given.Commune("Bảy").Issued(5).JudgedBy(With(
                GivenRecords.AtLeast(GivenRules.FirstDay, 10) with { Level = "district" })),
            Given.Commune("Tám").Issued(5).JudgedBy(With(GivenRecords.AtLeast(_lastDay.PlusDays(1), 10))));

    private static Verdict Judge(long issued, LowVolumeRule rule) =>
        Given.Commune("Ví Dụ").Issued(issued).JudgedBy(rule).Verdict;

    private static LowVolumeRule With(params VolumeThreshold[] thresholds) =>
        GivenRecords.LowIssued with { Thresholds = thresholds };
}
