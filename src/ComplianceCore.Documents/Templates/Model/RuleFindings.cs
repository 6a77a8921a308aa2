namespace ComplianceCore.Documents;

/// <summary>The findings of one rule, and how their units are written.</summary>
internal sealed class RuleFindings
{
    private readonly UnitRecords _units;
    private readonly RatePrinter _rates;

    public RuleFindings(ComplianceReport report, ComplianceRule rule, UnitRecords units, RatePrinter rates)
    {
        Report = report;
        Findings = report.FindingsOf(rule);
        _units = units;
        _rates = rates;
    }

    /// <summary>The report.</summary>
    public ComplianceReport Report { get; }

    /// <summary>The findings, in the order of the office.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The units of the findings that a condition picks.</summary>
    public ListValue UnitsWhere(Func<Finding, bool> condition) =>
        _units.List([.. Findings.Where(condition).Select(finding => finding.Unit)], Report, _rates);

    /// <summary>One unit.</summary>
    public RecordValue Unit(AdministrativeUnit unit) => _units.Record(unit, Report, _rates);
}
