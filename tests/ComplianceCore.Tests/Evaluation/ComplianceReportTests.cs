using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class ComplianceReportTests
{
    [Fact]
    public void There_is_a_finding_for_every_rule_and_unit_met_ones_too() =>
        GivenCase.SmallOffice.Evaluate().Findings.Select(finding => (finding.Rule.Id, finding.Verdict)).Should().Equal(
            ("no_signing", Verdict.Met),
            ("no_signing", Verdict.Met),
            ("no_signing", Verdict.Breached),
            ("no_signing", Verdict.Breached),
            ("no_signing", Verdict.Undetermined),
            ("signing_target", Verdict.Breached),
            ("signing_target", Verdict.Met),
            ("signing_target", Verdict.Breached),
            ("signing_target", Verdict.NotApplicable),
            ("signing_target", Verdict.Undetermined));

    [Fact]
    public void The_findings_of_a_rule_stand_in_the_order_of_the_office()
    {
        var report = GivenCase.SmallOffice.Evaluate();

        report.FindingsOf(report.Rules.Rules[1]).Select(finding => (finding.Rule.Id, finding.Unit.Name)).Should().Equal(
            ("signing_target", "Gió Mùa"),
            ("signing_target", ""),
            ("signing_target", "Mây Trắng"),
            ("signing_target", "Sông Thơ"),
            ("signing_target", "Bến Đợi"));
    }

    [Fact]
    public void Only_units_in_force_on_the_last_day_are_judged() =>
        GivenCase.Of(Given.Commune("Cũ").To(2023, 3, 30), Given.Commune("Mới").From(2023, 3, 31).Issued(1).Signed(1))
            .By(GivenRules.Target).Evaluate().Findings.Select(finding => finding.Unit.Name).Should().Equal("Mới");

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_report_is_provisional_until_the_end_of_its_last_day(int day, bool isProvisional) =>
        (GivenCase.SmallOffice with { AsOf = new LocalDate(2023, 3, day) })
            .Evaluate().IsProvisional.Should().Be(isProvisional);

    [Fact]
    public void A_report_of_figures_taken_after_its_last_day_is_final() =>
        (GivenCase.SmallOffice with { AsOf = new LocalDate(2023, 4, 1) }).Evaluate().IsProvisional.Should().BeFalse();

    [Fact]
    public void A_finding_keeps_its_figures_with_their_places()
    {
        var place = new SourcePlace("figures.csv", 7, 1);
        var finding = GivenCase.Of(Given.Commune("Ví Dụ").Issued(40).Reports("signed", 38, place))
            .By(GivenRules.Target).Evaluate().Findings.Single();

        (finding.Evidence.Count!.Value, finding.Evidence.Count.Place, finding.Evidence.Whole!.Value)
            .Should().Be((38, place, 40));
    }

    [Fact]
    public void A_finding_keeps_the_threshold_in_force() =>
        GivenCase.Of(Given.Commune("Ví Dụ").Issued(40).Signed(38)).By(GivenRules.Target)
            .Evaluate().Findings.Single().Evidence.Threshold.Should().BeSameAs(GivenRules.Target.Thresholds[0]);

    [Fact]
    public void A_finding_in_a_log_has_rule_unit_and_verdict() =>
        GivenCase.Of(Given.Commune("Ví Dụ").Issued(40).Signed(38)).By(GivenRules.Target)
            .Evaluate().Findings.Single().ToString().Should().Be("signing_target Ví.Dụ: Breached");

    [Fact]
    public void An_office_without_units_is_refused() =>
        GivenCase.Of().Check().Should().ContainSingle(issue => issue.Code == "CC1217");

    [Fact]
    public void Figures_taken_before_the_period_begins_are_told() =>
        (GivenCase.Of(Given.Commune("Mây Trắng").Issued(1).Signed(1)) with { AsOf = new LocalDate(2022, 12, 31) })
            .Check().Should().ContainSingle(issue => issue.Code == "CC1215");
}
