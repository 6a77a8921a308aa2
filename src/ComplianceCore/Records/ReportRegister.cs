namespace ComplianceCore;

/// <summary>
/// The register of the reports of one period that came in (sổ theo dõi báo cáo). What it does not list has not come.
/// </summary>
public sealed class ReportRegister
{
    private readonly Dictionary<(string Unit, string Duty), ReportEntry> _byUnitAndDuty;

    private ReportRegister(ReportEntry[] entries)
    {
        Entries = entries;
        _byUnitAndDuty = new(entries.Length);
        foreach (var entry in entries)
        {
            if (!_byUnitAndDuty.TryAdd((entry.UnitCode, entry.DutyId), entry))
            {
                throw new ArgumentException(
                    $"The report '{entry.DutyId}' of unit '{entry.UnitCode}' is entered twice.", nameof(entries));
            }
        }
    }

    /// <summary>Creates a register.</summary>
    /// <param name="entries">The entries, one for each unit and duty.</param>
    /// <exception cref="ArgumentException">A report is entered twice.</exception>
    public static ReportRegister Of(IEnumerable<ReportEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new ReportRegister([.. entries]);
    }

    /// <summary>The entries, in the order of the register.</summary>
    public IReadOnlyList<ReportEntry> Entries { get; }

    /// <summary>The entry for a duty of a unit; null when there is none.</summary>
    /// <param name="unitCode">The code of the unit.</param>
    /// <param name="dutyId">The id of the reporting duty.</param>
    public ReportEntry? Find(string unitCode, string dutyId) =>
        _byUnitAndDuty.GetValueOrDefault((unitCode, dutyId));
}
