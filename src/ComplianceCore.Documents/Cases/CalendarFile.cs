using ComplianceCore.Events;

namespace ComplianceCore.Documents;

/// <summary>Reads a calendar: a list of periods, each written as in a case, of which no two share a day.</summary>
internal static class CalendarFile
{
    public const int Format = 1;

    private const string Periods = "periods";

    /// <summary>Reads the calendar; every fault is an issue.</summary>
    /// <returns>The calendar, or null after a fault.</returns>
    public static EventCalendar? Read(byte[] utf8, string file, List<Issue> issues)
    {
        var reading = JsonReading.Open(utf8, file);
        var periods = reading.OpenRoot(Format) is { } root ? ReadPeriods(reading, root) : [];
        var faults = reading.IssuesInOrder();
        issues.AddRange(faults);
        return faults.Count == 0 ? EventCalendar.Of(periods) : null;
    }

    private static ReportingPeriod[] ReadPeriods(JsonReading reading, ObjectReader root)
    {
        var read = root.Objects(Periods)
            .Select(item => (item.Node, Period: PeriodReader.Read(reading, item)))
            .Where(item => item.Period is not null)
            .ToArray();
        root.Close();
        ReportingPeriod[] periods = [.. read.Select(item => item.Period!)];

        // A list that is not there, or has lost its periods to faults of their own, is not empty.
        if (periods.Length > 0 || (root[Periods].Items.Count == 0 && !reading.IsFaulty(Periods)))
        {
            foreach (var fault in CalendarCheck.Find(periods, index => read[index].Node.Place))
            {
                var place = fault.Place.File is null ? root[Periods].Place : fault.Place;
                reading.Add(fault with { Place = place }, Periods);
            }
        }

        return periods;
    }
}
