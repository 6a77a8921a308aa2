using System.Runtime.CompilerServices;
using NodaTime;

namespace ComplianceCore.Events;

/// <summary>The period of every day from 1970 to 2105, made before the first row is read.</summary>
internal sealed class DayTable
{
    private readonly short[] _periods;

    public DayTable(EventCalendar calendar)
    {
        var last = LocalSecond.DayOf(new LocalDate(EventCalendar.LastYear, 12, 31));
        _periods = new short[last + 1];
        Array.Fill(_periods, (short)-1);
        foreach (var (index, days) in calendar.Days.Index())
        {
            var first = Math.Max(0, LocalSecond.DayOf(days.First));
            var end = Math.Min(last, LocalSecond.DayOf(days.Last)) + 1;
            _periods.AsSpan(first..end).Fill((short)index);
        }
    }

    /// <summary>The period of a local second; -1 when it is in none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(uint second) => _periods[second / LocalSecond.PerDay];
}
