using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>A month as it is written at the beginning of a moment, such as <c>2021-03-</c>.</summary>
/// <param name="Word">The eight bytes.</param>
/// <param name="DaysBefore">The days from 1970-01-01 to its first day.</param>
/// <param name="Days">How many days it has; none when it is no month, or out of range.</param>
internal readonly record struct Month(ulong Word, ulong DaysBefore, ulong Days)
{
    /// <summary>What no moment begins with.</summary>
    public static Month None => new(ShortWord.None, 0, 0);

    /// <summary>Reads a month.</summary>
    /// <param name="text">The text, of eight bytes.</param>
    public static unsafe Month Of(byte* text)
    {
        var digits = new ReadOnlySpan<byte>(text, sizeof(ulong));
        var (century, yearOfCentury, month) =
            (MomentReader.Two(digits), MomentReader.Two(digits[2..]), MomentReader.Two(digits[5..]));
        var year = (century * 100) + yearOfCentury;
        var isMonth = (century | yearOfCentury) >= 0
            && year is >= EventCalendar.FirstYear and <= EventCalendar.LastYear
            && month is >= 1 and <= 12
            && digits[4] == '-'
            && digits[7] == '-';
        var word = Unsafe.ReadUnaligned<ulong>(text);
        return isMonth
            ? new Month(word, (ulong)MomentReader.DaysBefore(year, month), (ulong)MomentReader.DaysIn(year, month))
            : new Month(word, 0, 0);
    }
}
