using NodaTime;
using NodaTime.TimeZones;

namespace ComplianceCore.Events;

/// <summary>
/// Seconds since 1970-01-01T00:00:00 on the clocks of Asia/Ho_Chi_Minh, which fit 32 bits until 2105.
/// </summary>
internal static class LocalSecond
{
    public const int PerDay = 86_400;

    /// <summary>The first second after 2105.</summary>
    public static readonly long End = DayOf(new LocalDate(EventCalendar.LastYear + 1, 1, 1)) * (long)PerDay;

    private static readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];
    private static readonly ZoneInterval _last = _zone.GetZoneInterval(Instant.FromUtc(2100, 1, 1, 0, 0));
    private static readonly long _lastStart = _last.HasStart ? _last.Start.ToUnixTimeSeconds() : long.MinValue;
    private static readonly int _lastOffset = _last.WallOffset.Seconds;

    /// <summary>The number of a day, from 0 for 1970-01-01.</summary>
    public static int DayOf(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);

    /// <summary>The local second of a second since 1970 in universal time; may be out of range.</summary>
    /// <remarks>Since 1975 the zone has one offset; before, the zone database is asked.</remarks>
    public static long OfUnixTime(long second) => second >= _lastStart
        ? second + _lastOffset
        : second + _zone.GetUtcOffset(Instant.FromUnixTimeSeconds(Math.Max(second, -1_000_000_000))).Seconds;

    /// <summary>Whether a local second is one that a record can bear.</summary>
    public static bool IsInRange(long second) => second >= 0 && second < End;
}
