using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>The checksums of the library's own counts.</summary>
internal static class EventCountChecksum
{
    /// <summary>The checksum of a count by months, made by as many threads as the count.</summary>
    public static CountChecksum Of(EventCount count)
    {
        var units = Enumerable.Range(0, count.Settings.Units.Count)
            .Select(unit => CountChecksum.Begin(count.Settings.Units.CodeOf(unit)))
            .ToArray();
        var periods = count.Periods;
        var threads = Math.Min(count.Settings.Options.Threads, periods.Count);
        CountChecksum[] parts = [.. Enumerable.Range(0, threads).Select(_ => new CountChecksum())];
        new WorkerThreads().Run(threads, thread =>
        {
            for (var period = thread; period < periods.Count; period += threads)
            {
                Add(count, periods[period], units, parts[thread]);
            }
        });
        var checksum = new CountChecksum();
        Array.ForEach(parts, checksum.Add);
        return checksum;
    }

    private static void Add(EventCount count, ReportingPeriod period, ulong[] units, CountChecksum checksum)
    {
        var (year, month) = (period.FirstDay.Year, period.FirstDay.Month);
        foreach (var (unit, figures) in count.RowsOf(period))
        {
            checksum.Add(units[unit], year, month, figures.Span);
        }
    }
}
