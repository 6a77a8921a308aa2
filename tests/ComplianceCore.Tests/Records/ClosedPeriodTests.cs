using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class ClosedPeriodTests
{
    private static readonly GivenCase _office = GivenCase.Of(
        Given.Office("Gió Mùa").Issued(100).Signed(97),
        Given.Commune("Mây Trắng").Issued(15).Signed(15));

    [Fact]
    public void A_period_that_was_closed_with_this_report_gives_the_same_bytes_as_before()
    {
        var open = _office.Evaluate();

        var closed = Evaluate(_office, ClosedReport.Of(open));

        ReportJson.Render(closed).Should().Equal(ReportJson.Render(open));
    }

    [Theory]
    [InlineData(96, "CC1313", "0")]
    [InlineData(98, "CC1313", "1")]
    public void A_period_that_was_closed_with_other_figures_is_warned_of(
        long documentsSigned,
        string code,
        string changed)
    {
        var other = GivenCase.Of(Given.Office("Gió Mùa").Issued(100).Signed(documentsSigned), _office.Units[1]);

        var report = Evaluate(_office, ClosedReport.Of(other.Evaluate()));

        var warning = report.Warnings.Should().ContainSingle().Which;
        warning.Code.Should().Be(code);
        warning.Severity.Should().Be(IssueSeverity.Warning);
        warning.Message.Vietnamese.Should().StartWith(
            "Kỳ 'quý I/2023' đã chốt với báo cáo khác (tệp 2023-01-01_2023-03-31.json trong thư mục history); "
            + $"số kết luận nay khác lúc chốt: {changed}. ");
        warning.Message.English.Should().StartWith(
            "The period 'Q1 2023' was closed with another report (2023-01-01_2023-03-31.json in the folder history); "
            + $"verdicts that are other now: {changed}. ");
    }

    [Fact]
    public void A_closed_report_of_the_period_changes_neither_findings_nor_receipt()
    {
        var other = GivenCase.Of(Given.Office("Gió Mùa").Issued(100).Signed(98), _office.Units[1]);
        var open = _office.Evaluate();

        var report = Evaluate(_office, ClosedReport.Of(other.Evaluate()));

        report.Findings.Select(finding => finding.Verdict).Should().Equal(
            open.Findings.Select(finding => finding.Verdict));
        ReportReceipt.Of(report).Should().Be(ReportReceipt.Of(open));
    }

    [Fact]
    public void Units_that_came_since_the_closing_count_as_other_verdicts()
    {
        var fewer = GivenCase.Of(_office.Units[1]);

        var report = Evaluate(_office, ClosedReport.Of(fewer.Evaluate()));

        report.Warnings.Single().Message.English.Should().Contain("verdicts that are other now: 2.");
    }

    [Fact]
    public void A_closed_report_on_other_days_is_not_held_against_the_period()
    {
        var next = _office with { Period = ReportingPeriod.Quarter(2023, 2), AsOf = new(2023, 6, 30) };

        var report = Evaluate(_office, ClosedReport.Of(next.Evaluate()));

        report.Warnings.Should().BeEmpty();
    }

    private static ComplianceReport Evaluate(GivenCase given, ClosedReport closed) => ComplianceEvaluator.Evaluate(
        given.Directory,
        given.Figures,
        given.Rules,
        given.Period,
        new OfficeRecords { History = ReportHistory.Of([closed]) });
}
