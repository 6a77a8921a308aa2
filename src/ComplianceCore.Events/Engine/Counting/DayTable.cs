using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>The period of every day from 1970 to 2105, made before the first row is read.</summary>
internal sealed class DayTable
{
    private readonly short[] _periods;
    private readonly (uint First, uint Count)[] _seconds;

    /// <summary>Makes the table of a calendar.</summary>
    /// <param name="calendar">The periods.</param>
    /// <param name="end">The second from which on no day is in a period.</param>
    public DayTable(EventCalendar calendar, long end)
    {
        var days = (int)(end / LocalSecond.PerDay);

        // As long as to have a place for whatever stands where a second may.
        _periods = new short[(uint.MaxValue / LocalSecond.PerDay) + 1];
        Array.Fill(_periods, (short)-1);
        _seconds = new (uint, uint)[calendar.Days.Count];
        foreach (var (index, period) in calendar.Days.Index())
        {
            var first = Math.Max(0, LocalSecond.DayOf(period.First));
            var behind = Math.Max(first, Math.Min(days, LocalSecond.DayOf(period.Last) + 1));
            _periods.AsSpan(first..behind).Fill((short)index);
            _seconds[index] = ((uint)first * LocalSecond.PerDay, (uint)(behind - first) * LocalSecond.PerDay);
        }
    }

    /// <summary>The period of a day since 1970-01-01; -1 when it is in none.</summary>
    public int OfDay(int day) => day < _periods.Length ? _periods[day] : -1;

    /// <summary>The seconds of a period.</summary>
    /// <returns>The first one, and how many there are.</returns>
    public (uint First, uint Count) SecondsOf(int period) => _seconds[period];

    /// <summary>The period of a local second; -1 when it is in none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(uint second) => _periods[second / LocalSecond.PerDay];
}
