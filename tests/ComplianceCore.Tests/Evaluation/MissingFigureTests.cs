using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class MissingFigureTests
{
    private static readonly GivenCase _office = GivenCase.Of(Given.Commune("Mây Trắng").Coded("90001").Issued(40));

    [Fact]
    public void Of_a_unit_that_did_not_report_nothing_is_concluded() =>
        _office.Evaluate().Findings.Select(finding => finding.Verdict)
            .Should().Equal(Verdict.Undetermined, Verdict.Undetermined);

    [Fact]
    public void A_figure_that_was_not_reported_is_a_warning() =>
        _office.Evaluate().Warnings.Select(warning => (warning.Severity, warning.Describe(Language.English)))
            .Should().Equal((
                IssueSeverity.Warning,
                "UBND xã Mây Trắng (90001) did not report documents signed ('signed'), which rule 'no_signing' "
                + "reads; nothing is concluded. Add the figure, or leave it blank if there is none. [CC1211]"));

    [Fact]
    public void The_warning_is_in_Vietnamese_too() =>
        _office.Evaluate().Warnings.Single().Describe(Language.Vietnamese).Should().Be(
            "UBND xã Mây Trắng (90001) chưa báo cáo văn bản ký số ('signed') mà quy tắc 'no_signing' cần; "
            + "chưa kết luận. Hãy bổ sung số liệu; nếu đúng là chưa có báo cáo thì để trống. [CC1211]");

    [Fact]
    public void A_rule_may_refuse_to_judge_without_a_figure() =>
        Refusing(GivenRules.NoSigning, GivenRules.Target with { Missing = MissingFigures.Refuse })
            .Select(issue => (issue.Severity, issue.Describe(Language.English))).Should().Equal((
                IssueSeverity.Error,
                "UBND xã Mây Trắng (90001) did not report documents signed ('signed'), and rule 'signing_target' "
                + "refuses to judge without it. Add the figure. [CC1212]"));

    [Fact]
    public void The_refusal_is_in_Vietnamese_too() =>
        Refusing(GivenRules.Target with { Missing = MissingFigures.Refuse }).Single().Describe(Language.Vietnamese)
            .Should().Be(
                "UBND xã Mây Trắng (90001) chưa báo cáo văn bản ký số ('signed'), mà quy tắc 'signing_target' "
                + "không xét khi thiếu số liệu. Hãy bổ sung số liệu. [CC1212]");

    [Fact]
    public void An_evaluation_without_a_needed_figure_is_refused()
    {
        var evaluating = () => _office.By(GivenRules.Target with { Missing = MissingFigures.Refuse }).Evaluate();

        evaluating.Should().Throw<ArgumentException>().WithMessage("*[CC1212]*").WithParameterName("figures");
    }

    [Fact]
    public void A_refusal_tells_no_warnings()
    {
        var evaluating = () => GivenCase.Of(Given.Commune("Mây Trắng"), Given.Commune("Sông Thơ").Issued(1).Signed(2))
            .Evaluate();

        evaluating.Should().Throw<ArgumentException>().Which.Message.Should().NotContain("CC1211");
    }

    [Fact]
    public void A_figure_that_no_rule_reads_is_not_missed() =>
        _office.By(GivenRules.NoSigning with { Indicator = GivenRules.Issued, Among = null })
            .Check().Should().BeEmpty();

    [Fact]
    public void A_rule_that_is_not_in_force_misses_no_figure() =>
        Refusing(GivenRules.NoSigning with
        {
            FirstDay = _office.Period.LastDay.PlusDays(1),
            Missing = MissingFigures.Refuse,
        }).Should().ContainSingle().Which.Describe(Language.English).Should().Be(
            "The rule 'no_signing' is in force from 2023-04-01 and not yet on 2023-03-31, so it judges no unit. "
            + "[CC1214]");

    [Fact]
    public void A_rule_in_force_on_the_last_day_judges() =>
        Refusing(GivenRules.NoSigning with { FirstDay = _office.Period.LastDay })
            .Should().NotContain(issue => issue.Code == "CC1214");

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void A_duty_is_due_before_a_day_after_the_period(int day, bool isTold) =>
        Refusing(GivenRules.NoSigning with
        {
            Obligation = GivenRules.NoSigning.Obligation! with
            {
                Due = ObligationDue.Before(_office.Period.FirstDay.PlusDays(58 + day)),
            },
        }).Any(issue => issue.Code == "CC1216").Should().Be(isTold);

    [Fact]
    public void A_target_that_does_not_concern_the_level_misses_no_figure() =>
        Refusing(GivenRules.Target with
        {
            Thresholds = [GivenRules.From(GivenRules.FirstDay, 97, "district")],
            Missing = MissingFigures.Refuse,
        }).Should().NotContain(issue => issue.Code == "CC1211" || issue.Code == "CC1212");

    [Fact]
    public void A_level_that_a_target_forgot_is_told_with_the_levels_that_it_knows() =>
        Refusing(GivenRules.Target with { Thresholds = [GivenRules.From(GivenRules.FirstDay, 97, "comune")] })
            .Should().ContainSingle(issue => issue.Code == "CC1213")
            .Which.Describe(Language.English).Should().Be(
                "The rule 'signing_target' has no threshold for the level 'commune', so its 1 units are not judged by "
                + "it. Levels with one: comune. If they should be, correct 'level' or add a threshold. [CC1213]");

    [Fact]
    public void A_threshold_for_every_other_level_leaves_no_level_out() =>
        Refusing(GivenRules.Target with
        {
            Thresholds =
            [
                GivenRules.From(GivenRules.FirstDay, 90),
                GivenRules.From(GivenRules.FirstDay, 97, "district"),
            ],
        }).Should().NotContain(issue => issue.Code == "CC1213");

    [Fact]
    public void Zero_reported_is_not_missing() =>
        GivenCase.Of(Given.Commune("Mây Trắng").Issued(0).Signed(0)).Check().Should().BeEmpty();

    private static IReadOnlyList<Issue> Refusing(params ComplianceRule[] rules) => _office.By(rules).Check();
}
