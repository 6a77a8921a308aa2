namespace ComplianceCore.Documents;

/// <summary>Units and their figures as a template sees them.</summary>
internal sealed class UnitRecords
{
    private readonly Dictionary<string, RatioIndicator> _ratios;

    public UnitRecords(RuleSet rules)
    {
        _ratios = rules.Ratios.ToDictionary(ratio => ratio.Id, StringComparer.Ordinal);
        FiguresType = RecordType.Of(
            "figures",
            [
                .. rules.Counts.Select(count => (count.Id, TemplateType.Number)),
                .. rules.Ratios.Select(ratio => (ratio.Id, TemplateType.Text)),
            ]);
        ReportedType = RecordType.Of(
            "reported", [.. FiguresType.MemberNames.Select(id => (id, TemplateType.Boolean))]);
        Type = RecordType.Of(
            "unit",
            ("code", TemplateType.Text),
            ("name", TemplateType.Text),
            ("label", TemplateType.Text),
            ("sentence", TemplateType.Text),
            ("head", TemplateType.Text),
            ("kind", TemplateType.Text),
            ("level", TemplateType.Text),
            ("figures", FiguresType),
            ("reported", ReportedType));
    }

    /// <summary>A unit.</summary>
    public RecordType Type { get; }

    /// <summary>The figures of a unit.</summary>
    public RecordType FiguresType { get; }

    /// <summary>Which counts a unit reported, and which of its rates are defined by them.</summary>
    public RecordType ReportedType { get; }

    /// <summary>Units, for a loop or a phrase.</summary>
    public ListValue List(
        IReadOnlyList<AdministrativeUnit> units,
        ComplianceReport report,
        RatePrinter rates) =>
        new(new UnitRecordList(units, unit => Record(unit, report, rates)));

    /// <summary>One unit.</summary>
    public RecordValue Record(AdministrativeUnit unit, ComplianceReport report, RatePrinter rates) =>
        new UnitRecord(unit, this, report, rates);

    /// <summary>The ratio of that id, or null when a count has it.</summary>
    public RatioIndicator? RatioOf(string id) => _ratios.GetValueOrDefault(id);

    /// <summary>The fault of a template that reads a number that there is not.</summary>
    public static TemplateException NoFigure(string id, string of) =>
        UnplacedFault.Of(TemplateModelIssueCode.NoFigure, ("indicator", id), ("unit", of));
}
