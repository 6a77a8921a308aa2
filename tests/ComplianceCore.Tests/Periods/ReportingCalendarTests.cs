namespace ComplianceCore.Tests;

public sealed class ReportingCalendarTests
{
    [Theory]
    [InlineData(14, "tháng 9/2020 (2020-08-15..2020-09-14)")]
    [InlineData(18, "tháng 9/2020 (2020-08-19..2020-09-18)")]
    [InlineData(28, "tháng 9/2020 (2020-08-29..2020-09-28)")]
    public void A_month_begins_the_day_after_the_cut_off_of_the_month_before(int cutOff, string period) =>
        ReportingCalendar.CutOff(cutOff).Month(2020, 9).ToString().Should().Be(period);

    [Fact]
    public void January_begins_in_December_of_the_year_before() =>
        ReportingCalendar.CutOff(14).Month(2021, 1).ToString()
            .Should().Be("tháng 01/2021 (2020-12-15..2021-01-14)");

    [Fact]
    public void A_quarter_ends_on_the_cut_off_of_its_third_month() =>
        ReportingCalendar.CutOff(14).Quarter(2021, 1).ToString().Should().Be("quý I/2021 (2020-12-15..2021-03-14)");

    [Fact]
    public void Half_a_year_ends_on_the_cut_off_of_its_sixth_month() =>
        ReportingCalendar.CutOff(14).HalfYear(2021, 2).ToString()
            .Should().Be("6 tháng cuối năm 2021 (2021-06-15..2021-12-14)");

    [Fact]
    public void Nine_months_end_on_the_cut_off_of_September() =>
        ReportingCalendar.CutOff(14).NineMonths(2021).ToString()
            .Should().Be("9 tháng năm 2021 (2020-12-15..2021-09-14)");

    [Fact]
    public void A_year_ends_on_the_cut_off_of_December() =>
        ReportingCalendar.CutOff(14).Year(2021).ToString().Should().Be("năm 2021 (2020-12-15..2021-12-14)");

    [Fact]
    public void A_cut_off_changes_no_label() =>
        ReportingCalendar.CutOff(14).Month(2020, 9).Label.Should().Be(ReportingPeriod.Month(2020, 9).Label);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(27)]
    [InlineData(28)]
    public void A_cut_off_is_a_day_that_every_month_has(int day) =>
        ReportingCalendar.CutOff(day).Month(2021, 2).LastDay.Day.Should().Be(day);

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void A_day_that_some_month_lacks_is_no_cut_off(int day)
    {
        var creating = () => ReportingCalendar.CutOff(day);

        creating.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(day));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void There_is_no_month_outside_the_twelve(int month)
    {
        var creating = () => ReportingPeriod.Month(2021, month);

        creating.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(month));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void There_is_no_quarter_outside_the_four(int quarter)
    {
        var creating = () => ReportingPeriod.Quarter(2021, quarter);

        creating.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(quarter));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void There_is_no_half_outside_the_two(int half)
    {
        var creating = () => ReportingPeriod.HalfYear(2021, half);

        creating.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(half));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    public void There_is_no_period_outside_the_years(int year)
    {
        var creating = () => ReportingPeriod.Year(year);

        creating.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(year));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9997)]
    [InlineData(9998)]
    public void Every_calendar_has_the_first_and_the_last_year(int year) =>
        ReportingCalendar.CutOff(1).Year(year).LastDay.Year.Should().Be(year);
}
