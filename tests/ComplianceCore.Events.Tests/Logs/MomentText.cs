using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace ComplianceCore.Events.Tests;

/// <summary>Writes a moment in one of the forms that a log may have.</summary>
internal static class MomentText
{
    private static readonly LocalDateTime _epoch = new(1970, 1, 1, 0, 0);

    private static readonly int[] _offsets = [-12 * 60, -210, 0, 60, 345, 420, 480, 570, 14 * 60];

    private static readonly ZoneLocalMappingResolver _first =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ThrowWhenSkipped);

    private static readonly DateTimeZone _office = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>Writes a moment as most programs do.</summary>
    public static string Usual(long moment) => Format("uuuu-MM-dd'T'HH:mm:ss", _epoch.PlusSeconds(moment));

    /// <summary>Writes a moment.</summary>
    /// <param name="dice">Decides the form.</param>
    /// <param name="moment">The moment, in seconds by the clocks of the office.</param>
    public static string Of(Dice dice, long moment)
    {
        var here = _epoch.PlusSeconds(moment);
        if (here.TimeOfDay == LocalTime.Midnight && dice.Chance(50))
        {
            return Format("uuuu-MM-dd", here);
        }

        var offset = dice.One(_offsets);
        var there = UtcOf(moment).InUtc().LocalDateTime.PlusMinutes(offset);
        return dice.Chance(50) || there.Year is < 1970 or > 2105
            ? Time(dice, here)
            : Time(dice, there) + Offset(dice, offset);
    }

    /// <summary>The instant of a moment by the clocks of the office; when they show it twice, the first.</summary>
    public static Instant UtcOf(long moment) => _office.ResolveLocal(_epoch.PlusSeconds(moment), _first).ToInstant();

    private static string Time(Dice dice, LocalDateTime moment)
    {
        var separator = dice.One("'T'", "' '");
        if (moment.Second == 0 && dice.Chance(50))
        {
            return Format($"uuuu-MM-dd{separator}HH:mm", moment);
        }

        var fraction = dice.Below(5) switch
        {
            0 => "." + "9876543210"[dice.Below(5)..dice.Between(5, 10)],
            1 => dice.One(".9", ".0", ",999"),
            _ => string.Empty,
        };
        return Format($"uuuu-MM-dd{separator}HH:mm:ss", moment) + fraction;
    }

    private static string Offset(Dice dice, int minutes)
    {
        if (minutes == 0 && dice.Chance(60))
        {
            return "Z";
        }

        var sign = minutes < 0 ? '-' : '+';
        var (hours, rest) = (Math.Abs(minutes) / 60, Math.Abs(minutes) % 60);
        var colon = dice.One(":", string.Empty);
        return rest == 0 && dice.Chance(30)
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}{colon}{rest:00}");
    }

    private static string Format(string pattern, LocalDateTime moment) =>
        LocalDateTimePattern.CreateWithInvariantCulture(pattern).Format(moment);
}
