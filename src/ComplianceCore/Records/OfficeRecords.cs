namespace ComplianceCore;

/// <summary>
/// What an office keeps besides figures: the verdicts of its closed reports and the register of reports received.
/// </summary>
public sealed record OfficeRecords
{
    /// <summary>No records.</summary>
    public static OfficeRecords None { get; } = new();

    /// <summary>The closed reports of earlier periods.</summary>
    public ReportHistory History { get; init; } = ReportHistory.None;

    /// <summary>The register of reports received; null when the office keeps none.</summary>
    public ReportRegister? Register { get; init; }
}
