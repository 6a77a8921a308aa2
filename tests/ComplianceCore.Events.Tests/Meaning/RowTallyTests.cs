namespace ComplianceCore.Events.Tests;

/// <summary>Each tally of docs/event-log.md, and which of two goes first, by an example.</summary>
public sealed class RowTallyTests
{
    [Fact]
    public void A_row_of_an_unknown_kind_is_bad() =>
        GivenLog.Of("d1,X,copied,2021-03-01,normal").Count().Tallies.Should().Equal("Bad - 1");

    [Fact]
    public void Every_row_of_a_secret_document_is_tallied_as_secret() =>
        GivenLog.Of("d1,A,issued,2021-03-01,secret", "d1,B,signed,2021-03-02,normal", "d1,X,sent,2021-03-02,normal")
            .Count().Tallies.Should().Equal("Secret - 1", "Secret A 1", "Secret B 1");

    [Fact]
    public void A_row_of_an_unknown_unit_is_tallied_by_its_code() =>
        GivenLog.Of("d1,X,issued,2021-03-01,normal", "d2,X,sent,2021-03-02,normal", "d3,Y,sent,2021-03-02,normal")
            .Count().Tallies.Should().Equal("UnknownUnit X 2", "UnknownUnit Y 1");

    [Fact]
    public void A_row_in_no_period_is_outside_the_calendar() =>
        GivenLog.Of("d1,A,issued,2021-02-28T23:59:59,normal", "d2,A,issued,2021-04-01,normal")
            .In(ReportingPeriod.Month(2021, 3))
            .Count().Tallies.Should().Equal("OutsideCalendar A 2");

    [Fact]
    public void A_row_of_the_day_of_the_figures_counts_and_one_of_the_day_after_does_not() =>
        GivenLog.Of("d1,A,sent,2021-03-31T23:59:59,normal", "d2,A,sent,2021-04-01,normal").AsOf(2021, 3, 31)
            .Count().Tallies.Should().Equal("AfterAsOf A 1");

    [Fact]
    public void Issue_and_signing_of_a_recalled_document_are_tallied_as_recalled() =>
        GivenLog.Of(
            "d1,A,issued,2021-03-01,normal",
            "d1,B,signed,2021-03-01,normal",
            "d1,A,sent,2021-03-01,normal",
            "d1,A,recalled,2021-03-02,normal")
            .Count().Tallies.Should().Equal("Recalled A 1", "Recalled B 1");

    [Fact]
    public void A_signing_of_a_document_that_is_never_issued_is_without_issue() =>
        GivenLog.Of("d1,A,signed,2021-03-01,normal").Count().Tallies.Should().Equal("SignedWithoutIssue A 1");

    [Fact]
    public void A_signing_of_a_document_of_an_unknown_unit_is_without_issue() =>
        GivenLog.Of("d1,A,signed,2021-03-01,normal", "d1,X,issued,2021-03-01,normal")
            .Count().Tallies.Should().Equal("SignedWithoutIssue A 1", "UnknownUnit X 1");

    [Fact]
    public void A_signing_of_a_document_issued_outside_the_calendar_is_without_issue() =>
        GivenLog.Of("d1,A,signed,2021-03-01,normal", "d1,A,issued,2021-02-28,normal").In(ReportingPeriod.Month(2021, 3))
            .Count().Tallies.Should().Equal("OutsideCalendar A 1", "SignedWithoutIssue A 1");

    [Fact]
    public void A_signing_of_a_document_issued_after_the_day_of_the_figures_is_without_issue() =>
        GivenLog.Of("d1,A,signed,2021-03-31,normal", "d1,A,issued,2021-04-01,normal").AsOf(2021, 3, 31)
            .Count().Tallies.Should().Equal("AfterAsOf A 1", "SignedWithoutIssue A 1");

    [Fact]
    public void A_later_issue_by_the_same_unit_is_reissued() =>
        GivenLog.Of("d1,A,issued,2021-03-01T08:00:00,normal", "d1,A,issued,2021-03-01T08:00:01,normal")
            .Count().Tallies.Should().Equal("Reissued A 1");

    [Fact]
    public void An_issue_at_the_same_second_by_the_unit_of_greater_code_is_reissued() =>
        GivenLog.Of("d1,B,issued,2021-03-01T08:00:00,normal", "d1,A,issued,2021-03-01T08:00:00,normal")
            .Count().Tallies.Should().Equal("Reissued B 1");

    [Fact]
    public void An_issue_after_one_of_an_unknown_unit_is_reissued() =>
        GivenLog.Of("d1,X,issued,2021-03-01,normal", "d1,A,issued,2021-03-02,normal")
            .Count().Tallies.Should().Equal("Reissued A 1", "UnknownUnit X 1");

    [Fact]
    public void An_issue_after_one_outside_the_calendar_is_reissued() =>
        GivenLog.Of("d1,A,issued,2021-02-28,normal", "d1,A,issued,2021-03-01,normal").In(ReportingPeriod.Month(2021, 3))
            .Count().Tallies.Should().Equal("OutsideCalendar A 1", "Reissued A 1");

    [Fact]
    public void The_same_issue_once_more_is_repeated() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,A,issued,2021-03-01,normal")
            .Count().Tallies.Should().Equal("Repeated A 1");

    [Fact]
    public void A_second_signing_by_the_same_unit_is_repeated() =>
        GivenLog.Of(
            "d1,A,issued,2021-03-01,normal",
            "d1,A,signed,2021-03-03,normal",
            "d1,A,signed,2021-03-02,normal")
            .Count().Tallies.Should().Equal("Repeated A 1");

    [Fact]
    public void A_document_sent_at_one_second_three_times_is_repeated_twice() =>
        GivenLog.Of("d1,A,sent,2021-03-01,normal", "d1,A,sent,2021-03-01,normal", "d1,A,sent,2021-03-01,normal")
            .Count().Tallies.Should().Equal("Repeated A 2");

    [Fact]
    public void A_document_sent_in_the_calendar_after_it_was_sent_outside_is_repeated() =>
        GivenLog.Of("d1,A,sent,2020-12-31,normal", "d1,A,sent,2021-01-02,normal").In(ReportingPeriod.Month(2021, 1))
            .Count().Tallies.Should().Equal("OutsideCalendar A 1", "Repeated A 1");

    [Fact]
    public void A_row_of_an_unknown_unit_outside_the_calendar_is_of_an_unknown_unit() =>
        GivenLog.Of("d1,X,issued,2021-04-01,normal").In(ReportingPeriod.Month(2021, 3))
            .Count().Tallies.Should().Equal("UnknownUnit X 1");

    [Fact]
    public void A_row_outside_the_calendar_after_the_day_of_the_figures_is_outside_the_calendar() =>
        GivenLog.Of("d1,A,issued,2021-04-01,normal").In(ReportingPeriod.Month(2021, 3)).AsOf(2021, 3, 31)
            .Count().Tallies.Should().Equal("OutsideCalendar A 1");

    [Fact]
    public void A_second_issue_of_a_recalled_document_is_recalled() =>
        GivenLog.Of(
            "d1,A,issued,2021-03-01,normal",
            "d1,A,issued,2021-03-02,normal",
            "d1,A,recalled,2021-03-03,normal")
            .Count().Tallies.Should().Equal("Recalled A 2");

    [Fact]
    public void A_second_signing_without_issue_is_without_issue() =>
        GivenLog.Of("d1,A,signed,2021-03-01,normal", "d1,A,signed,2021-03-02,normal")
            .Count().Tallies.Should().Equal("SignedWithoutIssue A 2");

    [Fact]
    public void A_bad_row_says_nothing_of_its_document() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,A,recalled,2021-03-32,secret")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1");

    [Fact]
    public void A_bad_row_is_tallied_under_its_unit() =>
        GivenLog.Of("d1,A,issued,2021-03-32,normal").Count().Tallies.Should().Equal("Bad A 1");

    [Fact]
    public void A_bad_row_with_a_field_too_many_is_tallied_under_no_unit() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal,").Count().Tallies.Should().Equal("Bad - 1");

    [Fact]
    public void By_rows_only_the_row_that_is_secret_itself_is_tallied_as_secret() =>
        GivenLog.Of("d1,A,issued,2021-03-01,secret", "d1,A,signed,2021-03-01,normal").ByRows()
            .Count().Tallies.Should().Equal("Secret A 1");

    [Fact]
    public void By_rows_nothing_is_recalled_without_issue_reissued_or_repeated() =>
        GivenLog.Of(
            "d1,A,issued,2021-03-01,normal",
            "d1,A,issued,2021-03-01,normal",
            "d1,B,issued,2021-03-02,normal",
            "d2,A,signed,2021-03-02,normal",
            "d1,A,recalled,2021-03-02,normal").ByRows()
            .Count().Tallies.Should().BeEmpty();
}
