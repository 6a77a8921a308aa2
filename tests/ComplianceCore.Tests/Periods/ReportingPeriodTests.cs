using NodaTime;

namespace ComplianceCore.Tests;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData(2021, 1, "tháng 01/2021 (2021-01-01..2021-01-31)")]
    [InlineData(2021, 2, "tháng 02/2021 (2021-02-01..2021-02-28)")]
    [InlineData(2024, 2, "tháng 02/2024 (2024-02-01..2024-02-29)")]
    [InlineData(2020, 3, "tháng 3/2020 (2020-03-01..2020-03-31)")]
    [InlineData(2020, 9, "tháng 9/2020 (2020-09-01..2020-09-30)")]
    [InlineData(2020, 12, "tháng 12/2020 (2020-12-01..2020-12-31)")]
    public void A_month_runs_from_its_first_to_its_last_day(int year, int month, string period) =>
        ReportingPeriod.Month(year, month).ToString().Should().Be(period);

    [Theory]
    [InlineData(1, "quý I/2021 (2021-01-01..2021-03-31)")]
    [InlineData(2, "quý II/2021 (2021-04-01..2021-06-30)")]
    [InlineData(3, "quý III/2021 (2021-07-01..2021-09-30)")]
    [InlineData(4, "quý IV/2021 (2021-10-01..2021-12-31)")]
    public void A_quarter_has_a_roman_number_and_three_months(int quarter, string period) =>
        ReportingPeriod.Quarter(2021, quarter).ToString().Should().Be(period);

    [Theory]
    [InlineData(1, "6 tháng đầu năm 2021 (2021-01-01..2021-06-30)")]
    [InlineData(2, "6 tháng cuối năm 2021 (2021-07-01..2021-12-31)")]
    public void Half_a_year_is_its_first_or_last_six_months(int half, string period) =>
        ReportingPeriod.HalfYear(2021, half).ToString().Should().Be(period);

    [Fact]
    public void Nine_months_are_the_first_nine_of_the_year() =>
        ReportingPeriod.NineMonths(2021).ToString().Should().Be("9 tháng năm 2021 (2021-01-01..2021-09-30)");

    [Fact]
    public void A_year_runs_from_January_to_December() =>
        ReportingPeriod.Year(2021).ToString().Should().Be("năm 2021 (2021-01-01..2021-12-31)");

    [Theory]
    [InlineData(1, "January 2021")]
    [InlineData(9, "September 2021")]
    public void A_month_has_its_name_in_English(int month, string label) =>
        ReportingPeriod.Month(2021, month).Label.English.Should().Be(label);

    [Fact]
    public void A_quarter_has_an_English_label() =>
        ReportingPeriod.Quarter(2021, 4).Label.English.Should().Be("Q4 2021");

    [Theory]
    [InlineData(1, "the first half of 2021")]
    [InlineData(2, "the second half of 2021")]
    public void Half_a_year_has_an_English_label(int half, string label) =>
        ReportingPeriod.HalfYear(2021, half).Label.English.Should().Be(label);

    [Fact]
    public void Nine_months_have_an_English_label() =>
        ReportingPeriod.NineMonths(2021).Label.English.Should().Be("the first nine months of 2021");

    [Fact]
    public void A_year_has_an_English_label() =>
        ReportingPeriod.Year(2021).Label.English.Should().Be("the year 2021");

    [Theory]
    [InlineData(17, "kỳ đầu (2020-08-18..2020-09-17)")]
    [InlineData(18, "kỳ đầu (2020-08-18..2020-09-18)")]
    [InlineData(19, "kỳ đầu (2020-08-18..2020-09-19)")]
    public void An_explicit_period_has_the_days_it_was_given(int lastDay, string period) =>
        ReportingPeriod.Of("kỳ đầu", new LocalDate(2020, 8, 18), new LocalDate(2020, 9, lastDay))
            .ToString().Should().Be(period);

    [Fact]
    public void The_label_of_an_explicit_period_serves_both_languages() =>
        ReportingPeriod.Of("kỳ đầu", new LocalDate(2020, 8, 18), new LocalDate(2020, 9, 18))
            .Label.Should().Be(new LocalizedText("kỳ đầu", "kỳ đầu"));

    [Fact]
    public void A_period_may_be_one_day()
    {
        var day = new LocalDate(2020, 8, 18);

        ReportingPeriod.Of("một ngày", day, day).LastDay.Should().Be(day);
    }

    [Fact]
    public void A_period_cannot_end_the_day_before_it_begins()
    {
        var creating = () => ReportingPeriod.Of("ngược", new LocalDate(2020, 8, 18), new LocalDate(2020, 8, 17));

        creating.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("lastDay");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_period_has_a_label(string label)
    {
        var creating = () => ReportingPeriod.Of(label, new LocalDate(2020, 8, 18), new LocalDate(2020, 9, 18));

        creating.Should().Throw<ArgumentException>().WithParameterName(nameof(label));
    }

    [Theory]
    [InlineData(" ", "September")]
    [InlineData("tháng 9", "")]
    public void A_period_has_a_label_in_both_languages(string vietnamese, string english)
    {
        var label = new LocalizedText(vietnamese, english);

        var creating = () => ReportingPeriod.Of(label, new LocalDate(2020, 8, 18), new LocalDate(2020, 9, 18));

        creating.Should().Throw<ArgumentException>().WithParameterName(nameof(label));
    }
}
