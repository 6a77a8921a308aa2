namespace ComplianceCore.Documents;

/// <summary>Units and their figures as a template sees them.</summary>
internal sealed class UnitRecords
{
    private readonly RuleSet _rules;
    private readonly RecordType _figures;
    private readonly RecordType _reported;

    public UnitRecords(RuleSet rules)
    {
        _rules = rules;
        _figures = RecordType.Of(
            "figures",
            [
                .. rules.Counts.Select(count => (count.Id, TemplateType.Number)),
                .. rules.Ratios.Select(ratio => (ratio.Id, TemplateType.Text)),
            ]);
        _reported = RecordType.Of("reported", [.. rules.Counts.Select(count => (count.Id, TemplateType.Boolean))]);
        Type = RecordType.Of(
            "unit",
            ("code", TemplateType.Text),
            ("name", TemplateType.Text),
            ("label", TemplateType.Text),
            ("sentence", TemplateType.Text),
            ("head", TemplateType.Text),
            ("kind", TemplateType.Text),
            ("level", TemplateType.Text),
            ("figures", _figures),
            ("reported", _reported));
    }

    /// <summary>A unit.</summary>
    public RecordType Type { get; }

    /// <summary>Units, for a loop or a phrase.</summary>
    public ListValue List(IEnumerable<AdministrativeUnit> units, ComplianceReport report, RatePrinter rates) =>
        new([.. units.Select(unit => Record(unit, report, rates))]);

    /// <summary>One unit.</summary>
    public RecordValue Record(AdministrativeUnit unit, ComplianceReport report, RatePrinter rates) =>
        RecordValue.Of(Type, new ListedUnit(unit, report.Register.PositionOf(unit)), member => member switch
        {
            "code" => TextValue.Of(unit.Code),
            "name" => TextValue.Of(unit.Name),
            "label" => TextValue.Of(unit.Label),
            "sentence" => TextValue.Of(unit.InSentence),
            "head" => TextValue.Of(unit.Head),
            "kind" => TextValue.Of(unit.Kind.Id),
            "level" => TextValue.Of(unit.Kind.Level),
            "figures" => RecordValue.Of(_figures, unit, id => Figure(id, unit, report, rates)),
            _ => RecordValue.Of(_reported, unit, id => BooleanValue.Of(report.Figures.Of(unit.Code).ContainsKey(id))),
        });

    private TemplateValue Figure(string id, AdministrativeUnit unit, ComplianceReport report, RatePrinter rates)
    {
        var reported = report.Figures.Of(unit.Code);
        if (reported.TryGetValue(id, out var figure))
        {
            return new NumberValue(figure.Value);
        }

        var ratio = _rules.Ratios.FirstOrDefault(ratio => string.Equals(ratio.Id, id, StringComparison.Ordinal));
        return ratio?.RateOf(reported) is { IsDefined: true } rate
            ? TextValue.Of(rates.Print(ratio, rate, unit))
            : throw NoFigure(id, unit.Label);
    }

    /// <summary>The fault of a template that reads a number that there is not.</summary>
    public static TemplateException NoFigure(string id, string of) =>
        UnplacedFault.Of(TemplateModelIssueCode.NoFigure, ("indicator", id), ("unit", of));
}
