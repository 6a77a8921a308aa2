using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>The checksums of the library's own counts.</summary>
internal static class EventCountChecksum
{
    /// <summary>The checksum of a count by months.</summary>
    public static CountChecksum Of(EventCount count)
    {
        var checksum = new CountChecksum();
        var units = Enumerable.Range(0, count.Settings.Units.Count)
            .Select(unit => CountChecksum.Begin(count.Settings.Units.CodeOf(unit)))
            .ToArray();
        foreach (var period in count.Periods)
        {
            var (year, month) = (period.FirstDay.Year, period.FirstDay.Month);
            foreach (var (unit, figures) in count.RowsOf(period))
            {
                checksum.Add(units[unit], year, month, figures.Span);
            }
        }

        return checksum;
    }
}
