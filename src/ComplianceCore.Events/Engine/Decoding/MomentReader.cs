using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Reads moments in every form that docs/event-log.md lists.</summary>
internal static class MomentReader
{
    private const int DateLength = 10;

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="second">The local second.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static MomentReading Read(ReadOnlySpan<byte> text, out uint second)
    {
        second = 0;
        if (!TryReadDate(text, out var days))
        {
            return MomentReading.NoMoment;
        }

        var local = days * (long)LocalSecond.PerDay;
        if (text.Length > DateLength)
        {
            if (text[DateLength] is not ((byte)'T' or (byte)' ')
                || !TryReadTime(text[(DateLength + 1)..], out var time, out var rest)
                || !TryReadOffset(rest, out var offset))
            {
                return MomentReading.NoMoment;
            }

            local += time;
            local = offset is { } known ? LocalSecond.OfUnixTime(local - known) : local;
        }

        if (!LocalSecond.IsInRange(local))
        {
            return MomentReading.OutOfRange;
        }

        second = (uint)local;
        return MomentReading.Fine;
    }

    /// <summary>The days from 1970-01-01 to the first day of a month.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static int DaysBefore(int year, int month)
    {
        // Years that begin in March have their leap day at the end.
        var shifted = month > 2 ? year : year - 1;
        var era = (shifted >= 0 ? shifted : shifted - 399) / 400;
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }

    /// <summary>How many days a month has.</summary>
    public static int DaysIn(int year, int month) => DaysBefore(
        month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1) - DaysBefore(year, month);

    /// <summary>Two digits, or -1.</summary>
    public static int Two(ReadOnlySpan<byte> text) =>
        text.Length >= 2 && char.IsAsciiDigit((char)text[0]) && char.IsAsciiDigit((char)text[1])
            ? ((text[0] - '0') * 10) + text[1] - '0'
            : -1;

    private static bool TryReadDate(ReadOnlySpan<byte> text, out int days)
    {
        days = 0;
        if (text.Length < DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var (century, yearOfCentury) = (Two(text), Two(text[2..]));
        var (month, day) = (Two(text[5..]), Two(text[8..]));
        var year = (century * 100) + yearOfCentury;
        if (century < 0 || yearOfCentury < 0 || month is < 1 or > 12 || day < 1 || day > DaysIn(year, month))
        {
            return false;
        }

        days = DaysBefore(year, month) + day - 1;
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, out int second, out ReadOnlySpan<byte> rest)
    {
        second = 0;
        rest = default;
        if (text.Length < 5
            || text[2] != ':'
            || Two(text) is not (>= 0 and < 24)
            || Two(text[3..]) is not (>= 0 and < 60))
        {
            return false;
        }

        second = (Two(text) * 3600) + (Two(text[3..]) * 60);
        rest = text[5..];
        if (rest.Length == 0 || rest[0] != ':')
        {
            return true;
        }

        if (Two(rest[1..]) is not (>= 0 and < 60))
        {
            return false;
        }

        second += Two(rest[1..]);
        rest = rest[3..];
        return TryPassFraction(ref rest);
    }

    private static bool TryPassFraction(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length == 0 || rest[0] is not ((byte)'.' or (byte)','))
        {
            return true;
        }

        var end = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = end < 0 ? rest.Length - 1 : end;
        rest = rest[(digits + 1)..];
        return digits > 0;
    }

    /// <summary>Reads the offset from universal time in seconds; null when there is none.</summary>
    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int? offset)
    {
        offset = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (text is [(byte)'Z'])
        {
            offset = 0;
            return true;
        }

        var hours = Two(text[1..]);
        var minutes = text.Length switch
        {
            3 => 0,
            5 => Two(text[3..]),
            6 when text[3] == ':' => Two(text[4..]),
            _ => -1,
        };
        if (text[0] is not ((byte)'+' or (byte)'-') || hours is < 0 or > 18 || minutes is < 0 or > 59)
        {
            return false;
        }

        offset = ((hours * 3600) + (minutes * 60)) * (text[0] == '-' ? -1 : 1);
        return true;
    }
}
