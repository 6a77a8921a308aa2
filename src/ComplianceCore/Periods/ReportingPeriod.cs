using System.Globalization;
using NodaTime;

namespace ComplianceCore;

/// <summary>
/// A label, a first day and a last day, as offices print them (kỳ báo cáo): <c>quý I/2021</c>, 01/01–31/3/2021.
/// </summary>
/// <remarks>
/// Both days belong to the period, and the label never decides them: one office's <c>tháng 9/2020</c> runs from 01/9
/// to 30/9, another's from 18/8 to 18/9.
/// </remarks>
public sealed record ReportingPeriod
{
    private ReportingPeriod(LocalizedText label, LocalDate firstDay, LocalDate lastDay)
    {
        Label = label;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>Creates a period with days of its own.</summary>
    /// <param name="label">The name as the office prints it, such as <c>tháng 9/2020</c>.</param>
    /// <param name="firstDay">The first day, included.</param>
    /// <param name="lastDay">The last day, included; the first day or later.</param>
    /// <exception cref="ArgumentException">The label is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static ReportingPeriod Of(string label, LocalDate firstDay, LocalDate lastDay)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        return Of(new LocalizedText(label, label), firstDay, lastDay);
    }

    /// <summary>Creates a period with days of its own and a label in both languages.</summary>
    /// <param name="label">The name as the office prints it, and in English.</param>
    /// <param name="firstDay">The first day, included.</param>
    /// <param name="lastDay">The last day, included; the first day or later.</param>
    /// <exception cref="ArgumentException">The label is blank in a language.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static ReportingPeriod Of(LocalizedText label, LocalDate firstDay, LocalDate lastDay)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentException.ThrowIfNullOrWhiteSpace(label.Vietnamese, nameof(label));
        ArgumentException.ThrowIfNullOrWhiteSpace(label.English, nameof(label));
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, firstDay);
        return new ReportingPeriod(label, firstDay, lastDay);
    }

    /// <summary>Creates a calendar month: <c>tháng 9/2020</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or month is out of bounds.</exception>
    public static ReportingPeriod Month(int year, int month) => ReportingCalendar.Civil.Month(year, month);

    /// <summary>Creates a calendar quarter: <c>quý I/2021</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or quarter is out of bounds.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) => ReportingCalendar.Civil.Quarter(year, quarter);

    /// <summary>Creates half a calendar year: <c>6 tháng đầu năm 2021</c>, <c>6 tháng cuối năm 2021</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="half">The half, 1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or half is out of bounds.</exception>
    public static ReportingPeriod HalfYear(int year, int half) => ReportingCalendar.Civil.HalfYear(year, half);

    /// <summary>Creates the first nine months of a calendar year: <c>9 tháng năm 2021</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of bounds.</exception>
    public static ReportingPeriod NineMonths(int year) => ReportingCalendar.Civil.NineMonths(year);

    /// <summary>Creates a calendar year: <c>năm 2021</c>.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of bounds.</exception>
    public static ReportingPeriod Year(int year) => ReportingCalendar.Civil.Year(year);

    /// <summary>The name, as the office prints it and in English.</summary>
    public LocalizedText Label { get; }

    /// <summary>The first day, included.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The period for logs, such as <c>quý I/2021 (2021-01-01..2021-03-31)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Label.Vietnamese} ({FirstDay:uuuu-MM-dd}..{LastDay:uuuu-MM-dd})");
}
