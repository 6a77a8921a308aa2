using NodaTime;

namespace ComplianceCore.Events.Tests;

/// <summary>Every reason for which a row that can be read does not count, by the sentence that tells it.</summary>
public sealed class TalliedExampleTests
{
    [Fact]
    public void A_row_of_a_secret_document_is_shown() =>
        Told("d1,A,sent,2021-03-01,secret").Should().Equal(
            "log.csv(2): The document of this row is secret, by this row or another one, and is in no figure (byte "
            + "55). [CC5121]");

    [Fact]
    public void A_row_of_an_unknown_unit_is_shown() =>
        Told("d1,YC.XX,sent,2021-03-01,normal").Should().Equal(
            "log.csv(2): The unit of code 'YC.XX' is not in the directory. Correct the code or add the unit (byte 55). "
            + "[CC5122]");

    [Fact]
    public void A_row_outside_the_calendar_is_shown() =>
        ToldOf(EventCalendar.Of([ReportingPeriod.Month(2021, 4)]), "d1,A,sent,2021-03-01,normal").Should().Equal(
            "log.csv(2): The day of this row is in no period of the calendar (byte 55). [CC5123]");

    [Fact]
    public void A_row_after_the_day_of_the_figures_is_shown() =>
        ToldOf(LogText.Months, "d1,A,sent,2021-04-01,normal").Should().Equal(
            "log.csv(2): This row is later than the day of the figures (byte 55). [CC5124]");

    [Fact]
    public void An_issue_of_a_recalled_document_is_shown() =>
        Told("d1,A,issued,2021-03-01,normal", "d1,A,recalled,2021-03-02,normal").Should().Equal(
            "log.csv(2): The document of this row was recalled; its issue and its signing do not count (byte 55). "
            + "[CC5125]");

    [Fact]
    public void A_signing_without_issue_is_shown() =>
        Told("d1,A,signed,2021-03-01,normal").Should().Equal(
            "log.csv(2): This row signs a document whose issue is not counted here, because the log has none, or it "
            + "is of another unit or period. It does not count (byte 55). [CC5126]");

    [Fact]
    public void A_later_issue_is_shown() =>
        Told("d1,A,issued,2021-03-02,normal", "d1,A,issued,2021-03-01,normal").Should().Equal(
            "log.csv(2): The document of this row was issued before, or by a unit of smaller code at the same "
            + "moment; it counts once (byte 55). [CC5127]");

    [Fact]
    public void A_row_that_says_the_same_again_is_shown() =>
        Told("d1,A,sent,2021-03-02,normal", "d1,A,sent,2021-03-01,normal").Should().Equal(
            "log.csv(2): The unit did the same to the document before, or at the same moment; it counts once (byte "
            + "55). [CC5128]");

    [Fact]
    public void The_first_three_rows_of_a_tally_are_shown() =>
        Told(
            "d1,X,sent,2021-03-04,normal",
            "d2,Y,sent,2021-03-03,normal",
            "d3,X,sent,2021-03-02,normal",
            "d4,X,sent,2021-03-01,normal").Select(issue => issue.Split(':')[0])
            .Should().Equal("log.csv(2)", "log.csv(3)", "log.csv(4)");

    [Fact]
    public void Bad_rows_are_shown_by_fault_and_before_the_others() =>
        Told(
            "d1,X,sent,2021-03-01,normal",
            "d1,A,sent,2021-03-01,",
            "d1,A,copied,2021-03-01,normal",
            "d1,A,sent,2021-03-01,x").Select(issue => issue[^8..] + issue.Split(':')[0])
            .Should().Equal("[CC5108]log.csv(4)", "[CC5111]log.csv(3)", "[CC5111]log.csv(5)", "[CC5122]log.csv(2)");

    [Fact]
    public void No_row_is_shown_when_none_is_asked_for() =>
        LogText.Count(
            LogText.Of("d1,X,sent,2021-03-01,normal", "x"), EventCountOptions.Default with { Examples = 0 })
            .Examples.Should().BeEmpty();

    [Fact]
    public void As_many_rows_are_shown_as_are_asked_for() =>
        LogText.Count(
            LogText.Of([.. Enumerable.Range(0, 200).Select(number => $"d{number},X,sent,2021-03-01,normal")]),
            EventCountOptions.Default with { Examples = 100 }).Examples.Should().HaveCount(100);

    private static IEnumerable<string> Told(params string[] rows) => LogText.ToldOf(LogText.Of(rows));

    private static IEnumerable<string> ToldOf(EventCalendar calendar, string row)
    {
        var options = EventCountOptions.Default with { AsOf = new LocalDate(2021, 3, 31) };
        using var stream = new MemoryStream(LogText.Of(row));
        return EventAggregator.Of(LogText.Units, calendar, options).Count(stream, "log.csv", CancellationToken.None)
            .Examples.Select(issue => issue.ToString());
    }
}
