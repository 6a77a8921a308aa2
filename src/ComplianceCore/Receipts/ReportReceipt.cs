namespace ComplianceCore;

/// <summary>
/// Proof of what a report was made from: digests of its inputs over a canonical form that docs/receipts.md defines.
/// </summary>
public sealed record ReportReceipt
{
    /// <summary>The version of this library.</summary>
    internal static string CurrentEngine =>
        $"ComplianceCore {typeof(ReportReceipt).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>The version of the library that judged, such as <c>ComplianceCore 0.1.0</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The digest of the units that were judged.</summary>
    public required string Units { get; init; }

    /// <summary>The digest of every figure that was reported.</summary>
    public required string Figures { get; init; }

    /// <summary>The digest of the register of reports.</summary>
    public required string Reports { get; init; }

    /// <summary>The digest of the closed reports that it looked back on.</summary>
    public required string History { get; init; }

    /// <summary>The digest of the rule set.</summary>
    public required string Rules { get; init; }

    /// <summary>The digest of the period.</summary>
    public required string Period { get; init; }

    /// <summary>The day at whose end the figures were taken, such as <c>2021-03-31</c>.</summary>
    public required string AsOf { get; init; }

    /// <summary>The digest of all of the above.</summary>
    public string Digest
    {
        get
        {
            var form = new CanonicalForm();
            form.Line("report", Engine, Units, Figures, Reports, History, Rules, Period, AsOf);
            return form.Digest();
        }
    }

    /// <summary>Computes the receipt of a report.</summary>
    /// <param name="report">The report.</param>
    public static ReportReceipt Of(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportReceipt
        {
            Engine = CurrentEngine,
            Units = CanonicalInputs.Units(report.Register),
            Figures = CanonicalInputs.Figures(report.Figures),
            Reports = CanonicalInputs.Reports(report.Records.Register),
            History = CanonicalInputs.History(report.Records.History),
            Rules = CanonicalInputs.Rules(report.Rules),
            Period = CanonicalInputs.Period(report.Period),
            AsOf = CanonicalForm.Day(report.Figures.AsOf)!,
        };
    }
}
