using NodaTime;

namespace ComplianceCore.Events.Tests;

public sealed class EventCalendarTests
{
    [Fact]
    public void A_calendar_without_a_period_is_refused() =>
        Refusal().Should().Be("The calendar has no period. Name at least one. [CC5014] (Parameter 'periods')");

    [Fact]
    public void Two_periods_that_share_a_day_are_refused() =>
        Refusal(ReportingPeriod.Month(2021, 4), Period("kỳ 3", new(2021, 3, 1), new(2021, 4, 1))).Should().Be(
            "The period 'April 2021' begins on 2021-04-01, and 'kỳ 3' ends only with 2021-04-01: no day can be in two "
            + "periods. Mend the days of one of them. [CC5011] (Parameter 'periods')");

    [Fact]
    public void A_period_within_another_is_refused() =>
        Refusal(ReportingPeriod.Year(2021), ReportingPeriod.Month(2021, 3), ReportingPeriod.Month(2021, 12))
            .Should().Contain("'March 2021'").And.Contain("'December 2021'");

    [Fact]
    public void Two_periods_one_after_the_other_are_a_calendar() =>
        PeriodsOf(EventCalendar.Of([ReportingPeriod.Month(2021, 4), ReportingPeriod.Month(2021, 3)]))
            .Should().Equal(ReportingPeriod.Month(2021, 3), ReportingPeriod.Month(2021, 4));

    [Fact]
    public void The_first_and_the_last_day_there_can_be_are_a_calendar() =>
        PeriodsOf(EventCalendar.Of([Period("mọi ngày", new(1970, 1, 1), new(2105, 12, 31))]))
            .Should().ContainSingle();

    [Fact]
    public void A_period_with_a_day_of_1969_is_refused() =>
        Refusal(Period("kỳ", new(1969, 12, 31), new(1970, 1, 31))).Should().Be(
            "The period 'kỳ' (1969-12-31 to 1970-01-31) has days before 1970 or after 2105, which no event has. Mend "
            + "its days. [CC5012] (Parameter 'periods')");

    [Fact]
    public void A_period_with_a_day_of_2106_is_refused() =>
        Refusal(Period("kỳ", new(2105, 12, 1), new(2106, 1, 1))).Should().Contain("[CC5012]");

    [Fact]
    public void Every_fault_of_a_calendar_is_told() =>
        Refusal(ReportingPeriod.Year(1960), ReportingPeriod.Year(2021), ReportingPeriod.Month(2021, 3))
            .Should().Contain("[CC5012]").And.Contain("[CC5011]");

    [Theory]
    [InlineData("1970-01-01", "tháng 01/1970")]
    [InlineData("2105-12-31", "tháng 01/2106")]
    public void Months_that_are_cut_within_have_the_first_and_the_last_day(string day, string period)
    {
        var calendar = EventCalendar.Months(ReportingCalendar.CutOff(14));
        using var stream = new MemoryStream(LogText.Of($"d1,A,sent,{day},normal"));

        EventAggregator.Of(LogText.Units, calendar, EventCountOptions.Default)
            .Count(stream, "log.csv", CancellationToken.None).Periods.Should().ContainSingle()
            .Which.Label.Vietnamese.Should().Be(period);
    }

    private static ReportingPeriod Period(string label, LocalDate first, LocalDate last) =>
        ReportingPeriod.Of(label, first, last);

    private static IReadOnlyList<ReportingPeriod> PeriodsOf(EventCalendar calendar) =>
        EventAggregator.Of(LogText.Units, calendar, EventCountOptions.Default)
            .Count(Array.Empty<DocumentEvent>(), CancellationToken.None).Periods;

    private static string Refusal(params ReportingPeriod[] periods)
    {
        var making = () => EventCalendar.Of(periods);
        return making.Should().Throw<ArgumentException>().Which.Message;
    }
}
