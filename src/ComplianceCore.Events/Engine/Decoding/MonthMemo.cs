using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>
/// Reads moments of the usual form, eight at a time, and remembers the two months that it read last, for rows come
/// nearly in order.
/// </summary>
internal sealed unsafe class MonthMemo
{
    /// <summary>The length of <c>2021-03-31T16:30:00</c>.</summary>
    public const int MomentLength = 19;

    // In these words the first byte is the lowest: ?????00 and a blank, ?????39T, 00:00:00 and 29:59:59.
    private const ulong LeastDay = 0x2030300000000000;
    private const ulong MostDay = 0x543933FFFFFFFFFF;
    private const ulong LeastClock = 0x30303A30303A3030;
    private const ulong MostClock = 0x39353A39353A3932;
    private const ulong ClockDigits = 0x0F0F000F0F000F0F;

    private Month _last = Month.None;
    private Month _other = Month.None;

    /// <summary>Adds the moments of rows to the lower halves of their records.</summary>
    /// <param name="words">The words of the moments.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="lows">The lower halves.</param>
    /// <param name="others">Takes the numbers of rows of other months or of another form.</param>
    /// <returns>How many other rows there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Read(RowWords words, int count, ulong* lows, ushort* others)
    {
        var last = Vector512.Create(_last.Word);
        var other = Vector512.Create(_other.Word);
        var left = 0;
        for (var row = 0; row < count; row += Vector512<ulong>.Count)
        {
            var month = Vector512.Load(words.Months + row);
            var isLast = Vector512.Equals(month, last);
            var isGood = isLast | Vector512.Equals(month, other);
            var daysBefore = Vector512.ConditionalSelect(
                isLast, Vector512.Create(_last.DaysBefore), Vector512.Create(_other.DaysBefore));
            var days = Vector512.ConditionalSelect(
                isLast, Vector512.Create(_last.Days), Vector512.Create(_other.Days));
            isGood &= ReadDays(Vector512.Load(words.Days + row), days, out var day);
            isGood &= ReadClocks(Vector512.Load(words.Clocks + row), out var second);
            second += Times(daysBefore + day, LocalSecond.PerDay);
            (Vector512.Load(lows + row) | (second & isGood)).Store(lows + row);
            left = OtherRows.Add(isGood, row, count, others, left);
        }

        return left;
    }

    /// <summary>Reads one moment, and remembers its month.</summary>
    /// <param name="text">The text; 24 bytes from its first one can be read.</param>
    /// <param name="second">The local second.</param>
    /// <returns>Whether it is of the usual form and in range.</returns>
    public bool TryRead(byte* text, out uint second)
    {
        var word = Unsafe.ReadUnaligned<ulong>(text);
        if (word != _last.Word && word != _other.Word)
        {
            (_last, _other) = (Month.Of(text), _last);
        }

        ref readonly var month = ref word == _last.Word ? ref _last : ref _other;
        var isGood = ReadDays(
            Vector512.Create(Unsafe.ReadUnaligned<ulong>(text + 3)), Vector512.Create(month.Days), out var day);
        isGood &= ReadClocks(Vector512.Create(Unsafe.ReadUnaligned<ulong>(text + 11)), out var clock);
        second = (uint)(((month.DaysBefore + day[0]) * LocalSecond.PerDay) + clock[0]);
        return isGood[0] != 0;
    }

    /// <summary>Reads <c>?-??-31T</c>, of which the month is read elsewhere.</summary>
    /// <param name="words">The words.</param>
    /// <param name="daysOfMonth">How many days the month has.</param>
    /// <param name="day">The days, from 0.</param>
    /// <returns>All bits for each word that is good.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> ReadDays(
        Vector512<ulong> words,
        Vector512<ulong> daysOfMonth,
        out Vector512<ulong> day)
    {
        var isGood = AreWithin(words, LeastDay, MostDay);
        var separator = words >>> 56;
        isGood &= Vector512.Equals(separator, Vector512.Create((ulong)'T'))
            | Vector512.Equals(separator, Vector512.Create((ulong)' '));
        day = Times10((words >>> 40) & Vector512.Create(0xFUL)) + ((words >>> 48) & Vector512.Create(0xFUL))
            - Vector512<ulong>.One;
        return isGood & Vector512.LessThan(day, daysOfMonth);
    }

    /// <summary>Reads <c>16:30:00</c>.</summary>
    /// <returns>All bits for each word that is good.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> ReadClocks(Vector512<ulong> words, out Vector512<ulong> second)
    {
        var isGood = AreWithin(words, LeastClock, MostClock);

        // The tens and units of hours, minutes and seconds are multiplied and added side by side.
        var digits = words & Vector512.Create(ClockDigits);
        digits = Times10(digits) + (digits >>> 8);
        var hour = digits & Vector512.Create(0xFFUL);
        var minute = (digits >>> 24) & Vector512.Create(0xFFUL);
        second = Times(hour, 3600) + Times(minute, 60) + ((digits >>> 48) & Vector512.Create(0xFFUL));
        return isGood & Vector512.LessThan(hour, Vector512.Create(24UL));
    }

    /// <summary>Whether every byte of a word is within those of two others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> AreWithin(Vector512<ulong> words, ulong least, ulong most) =>
        Vector512.Equals(
            Vector512.Min(
                Vector512.Max(words.AsByte(), Vector512.Create(least).AsByte()),
                Vector512.Create(most).AsByte()).AsUInt64(),
            words);

    /// <summary>The products of numbers of 32 bits, which take less time than those of 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Times(Vector512<ulong> numbers, uint factor) =>
        (numbers.AsUInt32() * Vector512.Create((ulong)factor).AsUInt32()).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Times10(Vector512<ulong> numbers) => (numbers << 3) + (numbers << 1);
}
