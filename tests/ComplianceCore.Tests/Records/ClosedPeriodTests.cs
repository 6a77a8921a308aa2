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

    [Fact]
    public void A_period_that_was_closed_with_other_figures_and_the_same_verdicts_is_not_warned_of() =>
        Warnings(GivenCase.Of(Given.Office("Gió Mùa").Issued(100).Signed(96), _office.Units[1])).Should().BeEmpty();

    [Fact]
    public void A_period_that_was_closed_with_other_verdicts_is_warned_of()
    {
        var other = GivenCase.Of(Given.Office("Gió Mùa").Issued(100).Signed(98), _office.Units[1]);

        var warning = Warnings(other).Should().ContainSingle().Which;

        warning.Code.Should().Be("CC1313");
        warning.Severity.Should().Be(IssueSeverity.Warning);
        warning.Message.Vietnamese.Should().StartWith(
            "Kỳ 'quý I/2023' đã chốt với báo cáo khác (tệp 2023-01-01_2023-03-31.json trong thư mục history); "
            + "số kết luận nay khác lúc chốt: 1. ");
        warning.Message.English.Should().StartWith(
            "The period 'Q1 2023' was closed with another report (2023-01-01_2023-03-31.json in the folder history); "
            + "verdicts that are other now: 1. ");
    }

    [Fact]
    public void A_report_is_the_same_whatever_was_closed_on_its_period()
    {
        var other = GivenCase.Of(Given.Office("Gió Mùa").Issued(100).Signed(98), _office.Units[1]);

        var report = Evaluate(_office, ClosedReport.Of(other.Evaluate()));

        ReportJson.Render(report).Should().Equal(ReportJson.Render(_office.Evaluate()));
    }

    [Fact]
    public void Units_that_came_since_the_closing_count_as_other_verdicts()
    {
        var fewer = GivenCase.Of(_office.Units[1]);

        Warnings(fewer).Single().Message.English.Should().Contain("verdicts that are other now: 2.");
    }

    [Fact]
    public void A_closed_report_on_other_days_is_not_held_against_the_period()
    {
        var next = _office with { Period = ReportingPeriod.Quarter(2023, 2), AsOf = new(2023, 6, 30) };

        Warnings(next).Should().BeEmpty();
    }

    /// <summary>What is said of the office's report when another was closed on its period.</summary>
    private static IReadOnlyList<Issue> Warnings(GivenCase closed) =>
        ReportHistory.Of([ClosedReport.Of(closed.Evaluate())]).HoldAgainst(_office.Evaluate());

    private static ComplianceReport Evaluate(GivenCase given, ClosedReport closed) => ComplianceEvaluator.Evaluate(
        given.Directory,
        given.Figures,
        given.Rules,
        given.Period,
        new OfficeRecords { History = ReportHistory.Of([closed]) });
}
