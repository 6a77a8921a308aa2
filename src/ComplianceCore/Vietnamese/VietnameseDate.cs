using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace ComplianceCore;

/// <summary>Dates as Nghị định 30/2020/NĐ-CP writes them.</summary>
/// <remarks>
/// Days under 10 and the months January and February have a leading zero, the months from March to September have
/// none: <c>05/01</c>, <c>05/4</c>. The decree rules so for the date line; the short forms follow by custom.
/// </remarks>
public static class VietnameseDate
{
    /// <summary>Writes a date in words: <c>ngày 31 tháng 3 năm 2021</c>.</summary>
    /// <param name="date">The date.</param>
    public static string InWords(LocalDate date) => $"{InWordsWithoutYear(date)} năm {Year(date)}";

    /// <summary>Writes a day of a year already named, in words: <c>ngày 05 tháng 01</c>.</summary>
    /// <param name="date">The date; its year is not written.</param>
    public static string InWordsWithoutYear(LocalDate date) => $"ngày {Day(date.Day)} tháng {Month(date.Month)}";

    /// <summary>Writes a date in figures: <c>05/4/2021</c>.</summary>
    /// <param name="date">The date.</param>
    public static string InFigures(LocalDate date) => $"{InFiguresWithoutYear(date)}/{Year(date)}";

    /// <summary>Writes a day of a year already named, in figures: <c>18/8</c>.</summary>
    /// <param name="date">The date; its year is not written.</param>
    public static string InFiguresWithoutYear(LocalDate date) => $"{Day(date.Day)}/{Month(date.Month)}";

    /// <summary>Names the day of the week: <c>thứ Hai</c>, <c>Chủ nhật</c>.</summary>
    /// <param name="date">The date.</param>
    public static string DayOfWeek(LocalDate date) => date.DayOfWeek switch
    {
        IsoDayOfWeek.Monday => "thứ Hai",
        IsoDayOfWeek.Tuesday => "thứ Ba",
        IsoDayOfWeek.Wednesday => "thứ Tư",
        IsoDayOfWeek.Thursday => "thứ Năm",
        IsoDayOfWeek.Friday => "thứ Sáu",
        IsoDayOfWeek.Saturday => "thứ Bảy",
        IsoDayOfWeek.Sunday => "Chủ nhật",
        _ => throw new UnreachableException(),
    };

    /// <summary>Writes a deadline: <c>trước ngày 05/4/2021</c>.</summary>
    /// <param name="date">The first day that is too late.</param>
    public static string Before(LocalDate date) => $"trước ngày {InFigures(date)}";

    /// <summary>The digits of a day of the month.</summary>
    internal static string Day(int day) => day.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The digits of a month.</summary>
    internal static string Month(int month) => month.ToString(month <= 2 ? "00" : "0", CultureInfo.InvariantCulture);

    private static string Year(LocalDate date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
