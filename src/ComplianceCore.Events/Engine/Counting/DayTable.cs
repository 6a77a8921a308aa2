using System.Runtime.CompilerServices;
using NodaTime;

namespace ComplianceCore.Events;

/// <summary>The period of every day from 1970 to 2105, made before the first row is read.</summary>
internal sealed class DayTable
{
    private readonly short[] _periods;

    /// <summary>Makes the table of a calendar.</summary>
    /// <param name="calendar">The periods.</param>
    /// <param name="end">The second from which on no day is in a period.</param>
    public DayTable(EventCalendar calendar, long end)
    {
        var days = LocalSecond.DayOf(new LocalDate(EventCalendar.LastYear, 12, 31)) + 1;

        // As long as to have a place for whatever stands where a second may.
        _periods = new short[(uint.MaxValue / LocalSecond.PerDay) + 1];
        Array.Fill(_periods, (short)-1);
        foreach (var (index, period) in calendar.Days.Index())
        {
            var first = Math.Max(0, LocalSecond.DayOf(period.First));
            var last = Math.Min(days, LocalSecond.DayOf(period.Last) + 1);
            _periods.AsSpan(first..last).Fill((short)index);
        }

        _periods.AsSpan((int)(end / LocalSecond.PerDay)).Fill(-1);
    }

    /// <summary>The period of a day since 1970-01-01; -1 when it is in none.</summary>
    public int OfDay(int day) => day < _periods.Length ? _periods[day] : -1;

    /// <summary>The period of a local second; -1 when it is in none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(uint second) => _periods[second / LocalSecond.PerDay];
}
