namespace ComplianceCore.Events.Tests;

/// <summary>Each sentence of docs/event-log.md on what the documents of a log are, by an example.</summary>
public sealed class EventMeaningTests
{
    [Fact]
    public void A_document_is_issued_by_its_unit_in_the_period_of_its_issue() =>
        GivenLog.Of("d1,A,issued,2021-03-31T23:59:59,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1");

    [Fact]
    public void A_day_alone_is_its_first_second() =>
        GivenLog.Of("d1,A,issued,2021-03-31T00:00:00,normal", "d1,B,issued,2021-03-31,normal")
            .Count().Tallies.Should().Equal("Reissued B 1");

    [Fact]
    public void A_document_that_is_signed_counts_as_signed_where_it_is_issued() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,A,signed,2021-03-02,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1", "tháng 3/2021 A Signed 1");

    [Fact]
    public void A_document_signed_by_a_second_unit_counts_for_the_unit_that_issued_it() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,B,signed,2021-03-02,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1", "tháng 3/2021 A Signed 1");

    [Fact]
    public void A_document_signed_by_two_units_is_signed_once() =>
        GivenLog.Of(
            "d1,A,issued,2021-03-01,normal",
            "d1,A,signed,2021-03-02,normal",
            "d1,B,signed,2021-03-03,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1", "tháng 3/2021 A Signed 1");

    [Fact]
    public void The_first_signing_of_every_unit_is_a_counted_row() =>
        GivenLog.Of(
            "d1,A,issued,2021-03-01,normal",
            "d1,A,signed,2021-03-02,normal",
            "d1,B,signed,2021-03-03,normal")
            .Count().RowsCounted.Should().Be(3);

    [Fact]
    public void A_signing_before_the_issue_counts() =>
        GivenLog.Of("d1,A,signed,2021-02-27,normal", "d1,A,issued,2021-03-01,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1", "tháng 3/2021 A Signed 1");

    [Fact]
    public void A_signing_in_April_of_an_issue_of_March_counts_in_March() =>
        GivenLog.Of("d1,A,issued,2021-03-31,normal", "d1,A,signed,2021-04-01,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1", "tháng 3/2021 A Signed 1");

    [Fact]
    public void A_signing_outside_the_calendar_counts_for_the_issue_within() =>
        GivenLog.Of("d1,A,issued,2021-03-31,normal", "d1,A,signed,2021-04-01,normal")
            .In(ReportingPeriod.Month(2021, 3)).AsOf(2021, 4, 1)
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1", "tháng 3/2021 A Signed 1");

    [Fact]
    public void A_signing_by_an_unknown_unit_counts_for_the_issue_of_a_known_one() =>
        GivenLog.Of("d1,A,issued,2021-03-31,normal", "d1,X,signed,2021-04-01,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1", "tháng 3/2021 A Signed 1");

    [Fact]
    public void A_signing_after_the_day_of_the_figures_does_not_count() =>
        GivenLog.Of("d1,A,issued,2021-03-31,normal", "d1,A,signed,2021-04-02,normal").AsOf(2021, 4, 1)
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1");

    [Fact]
    public void A_document_issued_twice_is_issued_by_its_first_issue() =>
        GivenLog.Of("d1,A,issued,2021-03-02,normal", "d1,B,issued,2021-03-01,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 B Issued 1");

    [Fact]
    public void A_document_issued_by_two_units_at_one_second_is_issued_by_the_smaller_code() =>
        GivenLog.Of("d1,B,issued,2021-03-01T08:00:00,normal", "d1,A,issued,2021-03-01T08:00:00,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1");

    [Fact]
    public void A_document_issued_first_by_an_unknown_unit_is_in_no_figure() =>
        GivenLog.Of("d1,X,issued,2021-03-01,normal", "d1,A,issued,2021-03-02,normal")
            .Count().Figures.Should().BeEmpty();

    [Fact]
    public void A_document_issued_first_outside_the_calendar_is_in_no_figure() =>
        GivenLog.Of("d1,A,issued,2021-02-28,normal", "d1,A,issued,2021-03-01,normal").In(ReportingPeriod.Month(2021, 3))
            .Count().Figures.Should().BeEmpty();

    [Fact]
    public void A_document_with_one_secret_row_is_in_no_figure() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,B,received,2021-03-02,secret")
            .Count().Figures.Should().BeEmpty();

    [Fact]
    public void A_document_that_an_unknown_unit_calls_secret_after_the_day_of_the_figures_is_in_no_figure() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,X,sent,2022-01-01,secret").AsOf(2021, 3, 31)
            .Count().Figures.Should().BeEmpty();

    [Fact]
    public void A_document_that_is_recalled_is_recalled_and_not_issued() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,A,recalled,2021-04-01,normal")
            .Count().Figures.Should().Equal("tháng 4/2021 A Recalled 1");

    [Fact]
    public void A_recall_on_the_day_of_the_figures_takes_the_issue_away() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,A,recalled,2021-03-31T23:59:59,normal").AsOf(2021, 3, 31)
            .Count().Figures.Should().Equal("tháng 3/2021 A Recalled 1");

    [Fact]
    public void A_recall_after_the_day_of_the_figures_leaves_the_issue() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,A,recalled,2021-04-01,normal").AsOf(2021, 3, 31)
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 1");

    [Fact]
    public void A_recall_by_an_unknown_unit_takes_the_issue_away() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,X,recalled,2021-03-02,normal")
            .Count().Figures.Should().BeEmpty();

    [Fact]
    public void What_a_recalled_document_was_sent_and_received_counts() =>
        GivenLog.Of(
            "d1,A,sent,2021-03-01,normal",
            "d1,B,received,2021-03-01,normal",
            "d1,A,recalled,2021-03-02,normal")
            .Count().Figures.Should().Equal(
                "tháng 3/2021 A Recalled 1", "tháng 3/2021 A Sent 1", "tháng 3/2021 B Received 1");

    [Fact]
    public void A_document_sent_by_two_units_counts_for_both() =>
        GivenLog.Of("d1,A,sent,2021-03-01,normal", "d1,B,sent,2021-03-01,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Sent 1", "tháng 3/2021 B Sent 1");

    [Fact]
    public void A_document_sent_in_December_and_again_in_January_is_sent_in_December() =>
        GivenLog.Of("d1,A,sent,2021-01-02,normal", "d1,A,sent,2020-12-31,normal")
            .Count().Figures.Should().Equal("tháng 12/2020 A Sent 1");

    [Fact]
    public void A_document_sent_in_December_is_not_sent_in_January_without_a_December_in_the_calendar() =>
        GivenLog.Of("d1,A,sent,2021-01-02,normal", "d1,A,sent,2020-12-31,normal").In(ReportingPeriod.Month(2021, 1))
            .Count().Figures.Should().BeEmpty();

    [Fact]
    public void The_case_of_an_id_counts() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "D1,A,issued,2021-03-01,normal")
            .Count().Figures.Should().Equal("tháng 3/2021 A Issued 2");

    [Fact]
    public void The_periods_of_months_are_those_with_figures() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal", "d1,A,signed,2021-05-01,normal", "d2,A,sent,2021-06-01,normal")
            .Count().Periods.Should().Equal("tháng 3/2021", "tháng 6/2021");

    [Fact]
    public void The_periods_of_a_list_are_all_of_it() =>
        GivenLog.Of("d1,A,issued,2021-03-01,normal").In(ReportingPeriod.Month(2021, 4), ReportingPeriod.Month(2021, 3))
            .Count().Periods.Should().Equal("tháng 3/2021", "tháng 4/2021");

    [Fact]
    public void By_rows_every_row_counts_for_its_own_unit_and_period() =>
        GivenLog.Of(
            "d1,A,issued,2021-03-01,normal",
            "d1,A,issued,2021-03-01,normal",
            "d1,B,signed,2021-04-01,normal",
            "d1,A,recalled,2021-05-01,normal").ByRows()
            .Count().Figures.Should().Equal(
                "tháng 3/2021 A Issued 2", "tháng 4/2021 B Signed 1", "tháng 5/2021 A Recalled 1");
}
