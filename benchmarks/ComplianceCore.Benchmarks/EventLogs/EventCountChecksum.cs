using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>The checksums of the library's own counts.</summary>
internal static class EventCountChecksum
{
    /// <summary>The checksum of a count by months.</summary>
    public static CountChecksum Of(EventCount count)
    {
        var checksum = new CountChecksum();
        foreach (var period in count.Periods)
        {
            foreach (var (unit, figures) in count.RowsOf(period))
            {
                var code = count.Settings.Units.CodeOf(unit);
                checksum.Add(code, period.FirstDay.Year, period.FirstDay.Month, figures.Span);
            }
        }

        return checksum;
    }
}
