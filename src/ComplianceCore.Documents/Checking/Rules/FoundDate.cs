using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>A date in words, as a document writes them; what is blank is null.</summary>
/// <param name="Day">The digits of the day.</param>
/// <param name="Month">The digits of the month.</param>
/// <param name="Year">The digits of the year.</param>
internal sealed partial record FoundDate(string? Day, string? Month, string? Year)
{
    /// <summary>Reads a line such as <c>Ví Dụ, ngày 05 tháng 3 năm 2021</c>; null where it has another form.</summary>
    public static FoundDate? Read(string text) => Form().Match(text) is { Success: true } match
        ? Of(match)
        : null;

    /// <summary>The date in a match that has groups for its day, month and year.</summary>
    public static FoundDate Of(Match match) => new(
        Digits(match.Groups["day"].Value),
        Digits(match.Groups["month"].Value),
        Digits(match.Groups["year"].Value));

    /// <summary>Whether something is still to be filled in.</summary>
    public bool IsBlank => Day is null || Month is null || Year is null;

    /// <summary>Whether day and month have the zeros that they need, and no others.</summary>
    public bool IsPadded =>
        (Day is not { } day || Number(day) is not { } ofMonth || IsSame(day, VietnameseDate.Day(ofMonth)))
        && (Month is not { } month || Number(month) is not { } ofYear || IsSame(month, VietnameseDate.Month(ofYear)));

    /// <summary>The day; null while something is blank, or where the calendar has no such day.</summary>
    public LocalDate? OnCalendar => Number(Year) is >= 1 and <= 9999 and var year
        && Number(Month) is >= 1 and <= 12 and var month
        && Number(Day) is >= 1 and var day
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>The date, with its blanks; null where no calendar has it, or the year is blank.</summary>
    public DispatchDate? ToDispatchDate() => Number(Year) is not (>= 1 and <= 9999 and var year) ? null
        : OnCalendar is { } day ? DispatchDate.On(day)
        : Number(Month) is >= 1 and <= 12 and var month ? DispatchDate.InMonth(new YearMonth(year, month))
        : DispatchDate.InYear(year);

    /// <summary>Whether two can be the date of one document: what both say is the same.</summary>
    public bool AgreesWith(FoundDate other) =>
        IsAlike(Day, other.Day) && IsAlike(Month, other.Month) && IsAlike(Year, other.Year);

    private static bool IsAlike(string? one, string? other) =>
        Number(one) is not { } number || Number(other) is not { } otherNumber || number == otherNumber;

    private static bool IsSame(string written, string asked) =>
        string.Equals(written, asked, StringComparison.Ordinal);

    // Figures beside dots, such as 20…, wait for the rest.
    private static string? Digits(string text) =>
        text.AsSpan().IndexOfAny('.', '_', '…') < 0
        && string.Concat(text.Where(char.IsAsciiDigit)) is { Length: > 0 } digits
            ? digits
            : null;

    private static int? Number(string? digits) => int.TryParse(
        digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(
        @"^[^,]+,\s+ngày(?<day>[\s._…]+[0-9]*[\s._…]*)\btháng(?<month>[\s._…]+[0-9]*[\s._…]*)\bnăm"
            + @"(?<year>\s+[0-9]{4}|[\s._…]+[0-9]{0,3}[\s._…]+|[\s._…]*)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
