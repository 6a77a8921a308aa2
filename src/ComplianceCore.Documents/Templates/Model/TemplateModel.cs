using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>
/// The names that a template may use, declared from a rule set and a period before any figure is known;
/// docs/templates.md lists them.
/// </summary>
internal sealed class TemplateModel
{
    private static readonly RecordType _period = RecordType.Of(
        "period", ("label", TemplateType.Text), ("first", TemplateType.Date), ("last", TemplateType.Date));

    private static readonly RecordType _dispatch = RecordType.Of(
        "dispatch",
        ("code", TemplateType.Text),
        ("place", TemplateType.Text),
        ("date", TemplateType.Date),
        ("date_short", TemplateType.Text),
        ("date_words", TemplateType.Text));

    private readonly UnitRecords _units;
    private readonly TotalRecords _totals;
    private readonly Dictionary<string, RuleRecords> _rules;
    private readonly RecordType _group;
    private readonly RecordType _ruleList;

    public TemplateModel(RuleSet rules, ReportingPeriod period)
    {
        Rules = rules;
        Period = period;
        _units = new UnitRecords(rules);
        _totals = new TotalRecords(rules);
        var day = rules.LawDayOf(period);
        _rules = rules.Rules.ToDictionary(
            rule => rule.Id, rule => new RuleRecords(rule, _units, period, day), StringComparer.Ordinal);
        var units = TemplateType.ListOf(_units.Type);
        _group = RecordType.Of(
            "group",
            ("title", TemplateType.Text),
            ("units", units),
            ("totals", _totals.Type),
            ("reported", _totals.ReportedType));
        _ruleList = RecordType.Of("rules", [.. _rules.Select(rule => (rule.Key, rule.Value.Type))]);
        Type = RecordType.Of(
            "model",
            ("period", _period),
            ("as_of", TemplateType.Date),
            ("provisional", TemplateType.Boolean),
            ("dispatch", _dispatch),
            ("units", units),
            ("groups", TemplateType.ListOf(_group)),
            ("totals", _totals.Type),
            ("reported", _totals.ReportedType),
            ("rules", _ruleList));
        Functions = FunctionTable.Basic
            .With(PhraseFunctions.Over(_units.Type))
            .With(UnitLists.Over(_units.Type));
    }

    /// <summary>The rules that the names come from.</summary>
    public RuleSet Rules { get; }

    /// <summary>The period whose law decides which thresholds have a name.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The declaration of every name.</summary>
    public RecordType Type { get; }

    /// <summary>The functions that a template may call.</summary>
    public FunctionTable Functions { get; }

    /// <summary>The values of the names.</summary>
    /// <param name="report">A report by the same rules on the same period.</param>
    /// <param name="settings">The settings of the dispatch.</param>
    public RecordValue ValuesOf(ComplianceReport report, DispatchSettings settings)
    {
        var rates = new RatePrinter(Rules, Period);
        return RecordValue.Of(Type, report, member => member switch
        {
            "period" => PeriodRecord(),
            "as_of" => new DateValue(report.Figures.AsOf),
            "provisional" => BooleanValue.Of(report.IsProvisional),
            "dispatch" => DispatchRecord(settings),
            "units" => _units.List(report.Register.Units, report, rates),
            "groups" => new ListValue([.. report.GroupTotals.Select(totals => Group(totals, report, rates))]),
            "totals" => _totals.Record(report.OverallTotals, rates),
            "reported" => _totals.Reported(report.OverallTotals),
            _ => RecordValue.Of(_ruleList, Rules, id => _rules[id].Record(report, rates)),
        });
    }

    private RecordValue PeriodRecord() => RecordValue.Of(
        _period,
        ("label", TextValue.Of(Period.Label.Vietnamese)),
        ("first", new DateValue(Period.FirstDay)),
        ("last", new DateValue(Period.LastDay)));

    private static RecordValue DispatchRecord(DispatchSettings settings) =>
        RecordValue.Of(_dispatch, settings, member => member switch
        {
            "code" => TextValue.Of(
                DispatchLines.Code(settings.CodeNumber, settings.CodeNotation, DispatchLabels.Blank)),
            "place" => TextValue.Of(settings.Place),
            "date" => DayOf(settings.IssuedDate),
            "date_short" => TextValue.Of(settings.IssuedDate.InFigures()),
            _ => TextValue.Of(settings.IssuedDate.ToString()),
        });

    private static DateValue DayOf(DispatchDate date) => date is { Month: { } month, Day: { } day }
        ? new DateValue(new LocalDate(date.Year, month, day))
        : throw UnplacedFault.Of(TemplateModelIssueCode.NoIssueDay);

    private RecordValue Group(Totals totals, ComplianceReport report, RatePrinter rates)
    {
        AdministrativeUnit[] members = [.. report.Register.Units.Where(unit => unit.Group == totals.Group)];
        return RecordValue.Of(
            _group,
            ("title", TextValue.Of(totals.Group!.Title)),
            ("units", _units.List(members, report, rates)),
            ("totals", _totals.Record(totals, rates)),
            ("reported", _totals.Reported(totals)));
    }
}
