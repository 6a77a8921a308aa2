using NodaTime;

namespace ComplianceCore;

/// <summary>When an obligation is due: before a fixed day, or before one counted from the period's end.</summary>
public sealed record ObligationDue
{
    /// <summary>The most days after a period on which something may be due: a leap year of them.</summary>
    internal const int MostDaysAfter = 366;

    private ObligationDue(LocalDate? day, int daysAfterPeriod)
    {
        Day = day;
        DaysAfterPeriod = daysAfterPeriod;
    }

    /// <summary>Due before <paramref name="day"/>: "trước ngày 05/4/2021".</summary>
    /// <param name="day">The day before which all must be done; itself too late.</param>
    public static ObligationDue Before(LocalDate day) => new(day, 0);

    /// <summary>Due before a day after the period.</summary>
    /// <param name="days">How many days after the period's last day that day is; 1 to 366.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public static ObligationDue DaysAfter(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDaysAfter);
        return new ObligationDue(null, days);
    }

    /// <summary>The fixed day; null when it is counted from the period.</summary>
    public LocalDate? Day { get; }

    /// <summary>How many days after the period's last day; zero when the day is fixed.</summary>
    public int DaysAfterPeriod { get; }

    /// <summary>The day before which all must be done, itself too late.</summary>
    /// <param name="period">The period that was judged.</param>
    public LocalDate BeforeDay(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Day ?? period.LastDay.PlusDays(DaysAfterPeriod);
    }
}
