namespace ComplianceCore.Events;

/// <summary>What becomes of a row by its day alone: a period, none, or later than the day of the figures.</summary>
internal sealed class DayOutcomes
{
    private readonly short[] _outcomes = new short[ushort.MaxValue + 1];

    // For each day, since which day the outcome has been the same.
    private readonly ushort[] _starts = new ushort[ushort.MaxValue + 1];

    /// <summary>Prepares the outcome of every day.</summary>
    /// <param name="days">The periods of days.</param>
    /// <param name="reading">The day of the figures.</param>
    public DayOutcomes(DayTable days, EventReading reading)
    {
        Periods = reading.Settings.Calendar.Days.Count;
        var end = reading.AsOfEnd / LocalSecond.PerDay;
        for (var day = 0; day < _outcomes.Length; day++)
        {
            var period = days.OfDay(day);
            _outcomes[day] = (short)(period < 0 ? Outside : day >= end ? AfterAsOf : period);
            _starts[day] = day > 0 && _outcomes[day] == _outcomes[day - 1] ? _starts[day - 1] : (ushort)day;
        }
    }

    /// <summary>How many periods there are; their numbers are outcomes.</summary>
    public int Periods { get; }

    /// <summary>The outcome of a day that is in no period.</summary>
    public int Outside => Periods;

    /// <summary>The outcome of a day that is later than that of the figures.</summary>
    public int AfterAsOf => Periods + 1;

    /// <summary>The outcomes by day since 1970-01-01.</summary>
    public ReadOnlySpan<short> ByDay => _outcomes;

    /// <summary>The first day from which on every day up to one has the outcome of that one.</summary>
    public ushort StartOf(int day) => _starts[day];

    /// <summary>Whether a chunk has rows, and all of them the outcome of its last day.</summary>
    public bool AreSame(in CachedChunk chunk) => chunk.Rows > 0 && _starts[chunk.LastDay] <= chunk.FirstDay;
}
