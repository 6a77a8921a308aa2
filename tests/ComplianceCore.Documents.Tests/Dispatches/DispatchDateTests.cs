using NodaTime;

namespace ComplianceCore.Documents.Tests;

public sealed class DispatchDateTests
{
    [Theory]
    [InlineData(2021, 3, 31, "ngày 31 tháng 3 năm 2021")]
    [InlineData(2020, 1, 5, "ngày 05 tháng 01 năm 2020")]
    [InlineData(2020, 2, 9, "ngày 09 tháng 02 năm 2020")]
    [InlineData(2020, 9, 10, "ngày 10 tháng 9 năm 2020")]
    [InlineData(2020, 12, 1, "ngày 01 tháng 12 năm 2020")]
    public void Days_below_ten_and_the_first_two_months_have_a_leading_zero(
        int year,
        int month,
        int day,
        string words) => DispatchDate.On(new LocalDate(year, month, day)).ToString().Should().Be(words);

    [Fact]
    public void A_draft_may_leave_the_day_open() =>
        DispatchDate.InMonth(new YearMonth(2026, 11)).ToString().Should().Be("ngày       tháng 11 năm 2026");

    [Fact]
    public void A_draft_may_leave_day_and_month_open() =>
        DispatchDate.InYear(2026).ToString().Should().Be("ngày       tháng       năm 2026");

    [Theory]
    [InlineData(-5)]
    [InlineData(0)]
    [InlineData(10_000)]
    public void A_year_that_no_dispatch_bears_is_refused(int year)
    {
        var create = () => DispatchDate.InYear(year);

        create.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(year));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void The_first_and_the_last_year_are_printed(int year) =>
        LayoutProfile.For(DispatchDate.InYear(year)).Id.Should().Be("nd30-2020");

    [Fact]
    public void A_day_of_another_calendar_is_printed_as_the_day_that_it_is() =>
        DispatchDate.On(new LocalDate(2021, 3, 18, CalendarSystem.Julian)).ToString()
            .Should().Be("ngày 31 tháng 3 năm 2021");
}
