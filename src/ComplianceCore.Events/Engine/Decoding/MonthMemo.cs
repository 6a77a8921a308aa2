using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>
/// Reads moments of the usual form, and remembers the month that it read last, for rows come in its order.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal unsafe struct MonthMemo
{
    /// <summary>The length of <c>2021-03-31T16:30:00</c>.</summary>
    public const int MomentLength = 19;

    private ulong _month;
    private int _daysBefore;
    private int _days;

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text; 24 bytes from its first one can be read.</param>
    /// <param name="second">The local second.</param>
    /// <returns>Whether it is of the usual form and in range.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(byte* text, out uint second)
    {
        var month = Unsafe.ReadUnaligned<ulong>(text);
        if (month != _month)
        {
            ReadMonth(text);
        }

        // d?T??:??:?? in its bounds, position by position.
        var rest = Vector128.Load(text + 3);
        var isBad = Vector128.Min(
            Vector128.Max(rest, Vector128.Create("0-00-00\u002000:00:00"u8)),
            Vector128.Create("9-19-39T29:59:59"u8)) != rest;
        var separator = text[10];
        var day = ((text[8] - '0') * 10) + text[9] - '0';

        // The tens and units of hours, minutes and seconds are multiplied and added side by side.
        var clock = Unsafe.ReadUnaligned<ulong>(text + 11) & 0x0F0F000F0F000F0F;
        clock = (clock * 10) + (clock >> 8);
        var hour = (uint)(byte)clock;
        var minute = (uint)(byte)(clock >> 24);
        isBad |= separator != (byte)'T' & separator != (byte)' ';
        isBad |= (uint)(day - 1) >= (uint)_days;
        isBad |= hour > 23;
        second = ((uint)(_daysBefore + day - 1) * LocalSecond.PerDay)
            + (hour * 3600) + (minute * 60) + (uint)(byte)(clock >> 48);
        return !isBad;
    }

    /// <summary>Reads <c>2021-03-</c>; a month that is none, or is out of range, has no days.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadMonth(byte* text)
    {
        var digits = new ReadOnlySpan<byte>(text, 8);
        var (century, yearOfCentury, month) =
            (MomentReader.Two(digits), MomentReader.Two(digits[2..]), MomentReader.Two(digits[5..]));
        var year = (century * 100) + yearOfCentury;
        var isMonth = (century | yearOfCentury) >= 0
            && year is >= EventCalendar.FirstYear and <= EventCalendar.LastYear
            && month is >= 1 and <= 12
            && digits[4] == '-'
            && digits[7] == '-';
        _month = Unsafe.ReadUnaligned<ulong>(text);
        _days = isMonth ? MomentReader.DaysIn(year, month) : 0;
        _daysBefore = isMonth ? MomentReader.DaysBefore(year, month) : 0;
    }
}
