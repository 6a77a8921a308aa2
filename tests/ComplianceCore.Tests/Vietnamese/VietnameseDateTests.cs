using NodaTime;

namespace ComplianceCore.Tests;

public sealed class VietnameseDateTests
{
    private static readonly string[] _days =
        "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31".Split(' ');

    private static readonly string[] _months = "01 02 3 4 5 6 7 8 9 10 11 12".Split(' ');

    private static readonly LocalDate _first = new(2020, 1, 1);

    private static readonly LocalDate[] _sevenYears = [.. Enumerable.Range(0, 2557).Select(_first.PlusDays)];

    [Theory]
    [InlineData(2021, 3, 31, "ngày 31 tháng 3 năm 2021")]
    [InlineData(2020, 1, 5, "ngày 05 tháng 01 năm 2020")]
    [InlineData(2019, 6, 29, "ngày 29 tháng 6 năm 2019")]
    public void A_date_in_words_is_written_as_in_the_decree(int year, int month, int day, string words) =>
        VietnameseDate.InWords(new LocalDate(year, month, day)).Should().Be(words);

    [Fact]
    public void A_date_in_words_may_leave_out_the_year() =>
        VietnameseDate.InWordsWithoutYear(new LocalDate(2020, 1, 5)).Should().Be("ngày 05 tháng 01");

    [Theory]
    [InlineData(2019, 6, 28, "28/6/2019")]
    [InlineData(2021, 4, 5, "05/4/2021")]
    [InlineData(2021, 1, 1, "01/01/2021")]
    [InlineData(2020, 11, 3, "03/11/2020")]
    [InlineData(2020, 10, 27, "27/10/2020")]
    public void A_date_in_figures_is_written_as_in_the_dispatches(int year, int month, int day, string figures) =>
        VietnameseDate.InFigures(new LocalDate(year, month, day)).Should().Be(figures);

    [Fact]
    public void A_date_in_figures_may_leave_out_the_year() =>
        VietnameseDate.InFiguresWithoutYear(new LocalDate(2020, 8, 18)).Should().Be("18/8");

    [Theory]
    [InlineData(16, "thứ Hai")]
    [InlineData(17, "thứ Ba")]
    [InlineData(18, "thứ Tư")]
    [InlineData(19, "thứ Năm")]
    [InlineData(20, "thứ Sáu")]
    [InlineData(21, "thứ Bảy")]
    [InlineData(22, "Chủ nhật")]
    public void A_day_of_the_week_is_named(int day, string name) =>
        VietnameseDate.DayOfWeek(new LocalDate(2026, 11, day)).Should().Be(name);

    [Fact]
    public void A_deadline_names_the_day_before_which_it_ends() =>
        VietnameseDate.Before(new LocalDate(2021, 4, 5)).Should().Be("trước ngày 05/4/2021");

    [Theory]
    [InlineData(2, "01/02")]
    [InlineData(3, "01/3")]
    [InlineData(9, "01/9")]
    [InlineData(10, "01/10")]
    public void Only_january_and_february_are_padded(int month, string figures) =>
        VietnameseDate.InFiguresWithoutYear(new LocalDate(2021, month, 1)).Should().Be(figures);

    [Theory]
    [InlineData(9, "09/4")]
    [InlineData(10, "10/4")]
    [InlineData(11, "11/4")]
    public void Days_under_ten_are_padded(int day, string figures) =>
        VietnameseDate.InFiguresWithoutYear(new LocalDate(2021, 4, day)).Should().Be(figures);

    [Fact]
    public void The_seven_years_end_with_2026() => _sevenYears[^1].Should().Be(new LocalDate(2026, 12, 31));

    [Fact]
    public void Every_day_of_seven_years_is_written_in_words() => _sevenYears
        .Select(VietnameseDate.InWords)
        .Should().Equal(_sevenYears.Select(date =>
            $"ngày {_days[date.Day - 1]} tháng {_months[date.Month - 1]} năm {date.Year}"));

    [Fact]
    public void Every_day_of_seven_years_is_written_in_figures() => _sevenYears
        .Select(VietnameseDate.InFigures)
        .Should().Equal(_sevenYears.Select(date =>
            $"{_days[date.Day - 1]}/{_months[date.Month - 1]}/{date.Year}"));
}
