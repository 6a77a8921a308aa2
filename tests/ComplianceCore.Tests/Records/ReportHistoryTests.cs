using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class ReportHistoryTests
{
    private static readonly ClosedReport _thirdQuarter = GivenRecords.Closed();

    [Fact]
    public void The_earliest_period_comes_first() =>
        ReportHistory.Of([On(2022, 4), On(2022, 1), _thirdQuarter]).Reports
            .Select(closed => closed.Period.Label.English)
            .Should().Equal("Q1 2022", "Q3 2022", "Q4 2022");

    [Fact]
    public void A_period_is_closed_once()
    {
        var twice = () => ReportHistory.Of([_thirdQuarter, On(2022, 4), On(2022, 3)]);

        twice.Should().Throw<ArgumentException>().WithMessage("*Q3 2022*");
    }

    [Fact]
    public void A_unit_has_one_verdict_of_a_rule()
    {
        var twice = () => GivenRecords.Closed(
            new ClosedVerdict("low_issued", "Ví.Dụ", Verdict.Met),
            new ClosedVerdict("low_issued", "Ví.Dụ", Verdict.Breached));

        twice.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_digest_has_the_form_of_one()
    {
        var bad = () => ClosedReport.Of("bien_mo", _thirdQuarter.Period, _thirdQuarter.AsOf, "sha256:0", []);

        bad.Should().Throw<ArgumentException>().WithMessage("*64*");
    }

    [Fact]
    public void A_rule_that_did_not_judge_a_unit_has_no_verdict_on_it() =>
        GivenRecords.Closed(new ClosedVerdict("low_issued", "Ví.Dụ", Verdict.Met))
            .VerdictOn("no_signing", "Ví.Dụ").Should().BeNull();

    [Fact]
    public void A_provisional_report_cannot_be_closed()
    {
        var report = (GivenCase.SmallOffice with { AsOf = new LocalDate(2023, 3, 30) }).Evaluate();

        var closing = () => ClosedReport.Of(report);

        closing.Should().Throw<ArgumentException>().WithMessage("*provisional*");
    }

    [Fact]
    public void A_closed_report_keeps_every_verdict_and_the_digest_of_the_report()
    {
        var report = GivenCase.SmallOffice.Evaluate();

        var closed = ClosedReport.Of(report);

        closed.ReportDigest.Should().Be(ReportReceipt.Of(report).Digest);
        closed.Verdicts.Should().Equal(report.Findings.Select(
            finding => new ClosedVerdict(finding.Rule.Id, finding.Unit.Code, finding.Verdict)));
    }

    [Fact]
    public void A_report_does_not_look_back_on_its_own_period_or_a_later_one()
    {
        var history = ReportHistory.Of([On(2022, 4), On(2023, 1), On(2023, 2)]);
        var office = GivenCase.SmallOffice with { Records = new OfficeRecords { History = history } };

        office.Evaluate().Records.History.Reports.Should().Equal(history.Reports[0]);
    }

    [Fact]
    public void Closing_a_report_does_not_change_it()
    {
        var report = GivenCase.SmallOffice.Evaluate();
        var closed = GivenCase.SmallOffice.After(ClosedReport.Of(report)).Evaluate();

        ReportJson.Render(closed).Should().Equal(ReportJson.Render(report));
    }

    private static ClosedReport On(int year, int quarter) => ClosedReport.Of(
        "bien_mo",
        ReportingPeriod.Quarter(year, quarter),
        ReportingPeriod.Quarter(year, quarter).LastDay,
        _thirdQuarter.ReportDigest,
        []);
}
