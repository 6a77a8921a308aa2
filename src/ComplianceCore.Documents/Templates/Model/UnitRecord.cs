namespace ComplianceCore.Documents;

/// <summary>One unit as a template sees it.</summary>
internal sealed record UnitRecord : RecordValue
{
    private readonly AdministrativeUnit _unit;
    private readonly UnitRecords _units;
    private readonly ComplianceReport _report;
    private readonly RatePrinter _rates;

    // A line of a list asks for it once for each figure that it prints.
    private FiguresRecord? _figures;

    public UnitRecord(AdministrativeUnit unit, UnitRecords units, ComplianceReport report, RatePrinter rates)
        : base(units.Type)
    {
        _unit = unit;
        _units = units;
        _report = report;
        _rates = rates;
    }

    public override object Subject => new ListedUnit(_unit, _report.Register.PositionOf(_unit));

    public override TemplateValue Member(string name) => name switch
    {
        "code" => TextValue.Of(_unit.Code),
        "name" => TextValue.Of(_unit.Name),
        "label" => TextValue.Of(_unit.Label),
        "sentence" => TextValue.Of(_unit.InSentence),
        "head" => TextValue.Of(_unit.Head),
        "kind" => TextValue.Of(_unit.Kind.Id),
        "level" => TextValue.Of(_unit.Kind.Level),
        "figures" => Figures,
        _ => RecordValue.Of(_units.ReportedType, _unit, id => BooleanValue.Of(Figures.Has(id))),
    };

    private FiguresRecord Figures =>
        _figures ??= new FiguresRecord(_unit, _units, _report.Figures.Of(_unit.Code), _rates);
}
