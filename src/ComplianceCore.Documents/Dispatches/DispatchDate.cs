using System.Globalization;
using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>
/// The day of issue as the dispatch prints it, such as <c>ngày 05 tháng 3 năm 2021</c>; on a draft the day, or day
/// and month, are blank.
/// </summary>
/// <remarks>
/// Only these blanks occur: who fills a draft in by hand knows the year, and a day without its month says nothing.
/// </remarks>
public sealed record DispatchDate
{
    private const int MostYears = 9999;

    private DispatchDate(int year)
    {
        Year = year;
    }

    /// <summary>Creates the date of a dispatch that has been issued.</summary>
    /// <param name="day">The day of issue, of the years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is another.</exception>
    public static DispatchDate On(LocalDate day)
    {
        var common = day.WithCalendar(CalendarSystem.Iso);
        return InYear(common.Year) with { Month = common.Month, Day = common.Day };
    }

    /// <summary>Creates the date of a draft whose day is still blank.</summary>
    /// <param name="month">The month in which it will be issued, of the years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is another.</exception>
    public static DispatchDate InMonth(YearMonth month) => InYear(month.Year) with { Month = month.Month };

    /// <summary>Creates the date of a draft whose day and month are still blank.</summary>
    /// <param name="year">The year in which it will be issued, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is another.</exception>
    public static DispatchDate InYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MostYears);
        return new(year);
    }

    /// <summary>The year, which no draft leaves open.</summary>
    public int Year { get; }

    /// <summary>The month, or null while it is blank.</summary>
    public int? Month { get; private init; }

    /// <summary>The day of the month, or null while it is blank.</summary>
    public int? Day { get; private init; }

    /// <summary>The date in words, blanks as runs of spaces.</summary>
    public override string ToString() => InWords(DispatchLabels.Blank);

    /// <summary>The date in words.</summary>
    /// <param name="blank">What stands for a day or a month that is blank.</param>
    internal string InWords(string blank) =>
        $"{DispatchLabels.Day} {DayDigits ?? blank} "
        + $"{DispatchLabels.Month} {MonthDigits ?? blank} "
        + $"{DispatchLabels.Year} {YearDigits}";

    /// <summary>The date in figures, such as <c>05/3/2021</c>, blanks as runs of spaces.</summary>
    internal string InFigures() =>
        $"{DayDigits ?? DispatchLabels.Blank}/"
        + $"{MonthDigits ?? DispatchLabels.Blank}/{YearDigits}";

    private string? DayDigits => Day is { } day ? VietnameseDate.Day(day) : null;

    private string? MonthDigits => Month is { } month ? VietnameseDate.Month(month) : null;

    private string YearDigits => Year.ToString(CultureInfo.InvariantCulture);
}
