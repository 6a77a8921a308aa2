using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace ComplianceCore;

/// <summary>
/// Where an office cuts its reporting periods: at the end of the calendar month, or on a day of the month.
/// </summary>
/// <remarks>
/// Windows in a row share no day and leave none out. A cut-off on the 18th makes September run from 19/8 to 18/9; the
/// cut-off of Nghị định 09/2019/NĐ-CP, the 14th, makes it run from 15/8 to 14/9.
/// </remarks>
public sealed class ReportingCalendar
{
    private readonly int? _cutOffDay;

    private ReportingCalendar(int? cutOffDay)
    {
        _cutOffDay = cutOffDay;
    }

    /// <summary>The calendar whose months end on their last day.</summary>
    public static ReportingCalendar Civil { get; } = new(null);

    /// <summary>Creates the calendar whose months end on <paramref name="day"/>.</summary>
    /// <param name="day">The last day of a window, included; 1 to 28, which every month has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of bounds.</exception>
    public static ReportingCalendar CutOff(int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 28);
        return new ReportingCalendar(day);
    }

    /// <summary>The window of a month: <c>tháng 9/2020</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or month is out of bounds.</exception>
    public ReportingPeriod Month(int year, int month)
    {
        CheckYear(year);
        CheckPart(month, 12);
        var name = new LocalDate(year, month, 1).ToString("MMMM", CultureInfo.InvariantCulture);
        return Window(year, month, 1, "period.month", ("number", VietnameseDate.Month(month)), ("name", name));
    }

    /// <summary>The window of a quarter: <c>quý I/2021</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or quarter is out of bounds.</exception>
    public ReportingPeriod Quarter(int year, int quarter)
    {
        CheckYear(year);
        CheckPart(quarter, 4);
        return Window(
            year, 3 * quarter, 3, "period.quarter", ("roman", RomanNumeral.Of(quarter)), ("number", Digits(quarter)));
    }

    /// <summary>The window of half a year: <c>6 tháng đầu năm 2021</c>, <c>6 tháng cuối năm 2021</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or half is out of bounds.</exception>
    public ReportingPeriod HalfYear(int year, int half)
    {
        CheckYear(year);
        CheckPart(half, 2);
        return Window(year, 6 * half, 6, half == 1 ? "period.first-half" : "period.second-half");
    }

    /// <summary>The window of the first nine months: <c>9 tháng năm 2021</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of bounds.</exception>
    public ReportingPeriod NineMonths(int year)
    {
        CheckYear(year);
        return Window(year, 9, 9, "period.nine-months");
    }

    /// <summary>The window of a year: <c>năm 2021</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of bounds.</exception>
    public ReportingPeriod Year(int year)
    {
        CheckYear(year);
        return Window(year, 12, 12, "period.year");
    }

    /// <summary>The last day of the window of a month.</summary>
    internal LocalDate EndOf(YearMonth month) =>
        _cutOffDay is { } day ? month.OnDayOfMonth(day) : month.ToDateInterval().End;

    private static void CheckYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
    }

    private static void CheckPart(int part, int parts, [CallerArgumentExpression(nameof(part))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, parts, name);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The window that ends in <paramref name="lastMonth"/> and is so many months long.</summary>
    private ReportingPeriod Window(
        int year,
        int lastMonth,
        int months,
        string labelKey,
        params ReadOnlySpan<TextArgument> labelParts)
    {
        var label = CoreTexts.Catalog.Format(labelKey, [("year", Digits(year)), .. labelParts]);
        var last = new YearMonth(year, lastMonth);
        var firstDay = EndOf(last.PlusMonths(-months)).PlusDays(1);
        return ReportingPeriod.Of(label, firstDay, EndOf(last));
    }
}
