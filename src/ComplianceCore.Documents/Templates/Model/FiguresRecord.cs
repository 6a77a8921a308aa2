namespace ComplianceCore.Documents;

/// <summary>What one unit reported, and its rates, as a template sees them.</summary>
internal sealed record FiguresRecord : RecordValue
{
    private readonly AdministrativeUnit _unit;
    private readonly UnitRecords _units;
    private readonly IReadOnlyDictionary<string, Figure> _reported;
    private readonly RatePrinter _rates;

    public FiguresRecord(
        AdministrativeUnit unit,
        UnitRecords units,
        IReadOnlyDictionary<string, Figure> reported,
        RatePrinter rates)
        : base(units.FiguresType)
    {
        _unit = unit;
        _units = units;
        _reported = reported;
        _rates = rates;
    }

    public override object Subject => _unit;

    public override TemplateValue Member(string name)
    {
        if (_reported.TryGetValue(name, out var figure))
        {
            return new NumberValue(figure.Value);
        }

        var ratio = _units.RatioOf(name);
        return RateOf(ratio) is { } rate
            ? TextValue.Of(_rates.Print(ratio!, rate, _unit))
            : throw UnitRecords.NoFigure(name, _unit.Label);
    }

    /// <summary>Whether a template can print the member: the count was reported, or the rate is defined.</summary>
    public bool Has(string name) => _reported.ContainsKey(name) || RateOf(_units.RatioOf(name)) is not null;

    private Rate? RateOf(RatioIndicator? ratio) =>
        ratio?.RateOf(_reported) is { IsDefined: true } rate ? rate : null;
}
