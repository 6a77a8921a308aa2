using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>A rule, its findings and what they lead to, as a template sees them.</summary>
internal sealed class RuleRecords
{
    private readonly ComplianceRule _rule;
    private readonly UnitRecords _units;
    private readonly Dictionary<string, RuleMember> _members;

    /// <param name="rule">The rule.</param>
    /// <param name="units">The units that its findings are about.</param>
    /// <param name="period">The period that is judged.</param>
    /// <param name="day">The day whose law applies.</param>
    public RuleRecords(ComplianceRule rule, UnitRecords units, ReportingPeriod period, LocalDate day)
    {
        _rule = rule;
        _units = units;
        var list = TemplateType.ListOf(units.Type);
        RuleMember[] members =
        [
            RuleMember.OfText("title", rule.Title),
            new("in_force", TemplateType.Boolean, _ => BooleanValue.Of(IsInForce(rule, day))),
            new("concerned", list, findings => findings.UnitsWhere(finding => rule.ConcernsKind(finding.Unit.Kind))),
            With("met", Verdict.Met),
            With("breached", Verdict.Breached),
            With("not_applicable", Verdict.NotApplicable),
            With("undetermined", Verdict.Undetermined),
            .. rule switch
            {
                TargetRule target => ThresholdMembers.Of(target, day),
                LowVolumeRule low => [.. ThresholdMembers.Of(low, day), .. LowVolumeMembers(list)],
                ReportingDutyRule duty => DutyMembers.Of(duty, units.Type, period),
                AccountabilityRule accountability => NoticeMembers.Of(accountability, period),
                _ => [],
            },
            .. Optional(rule.Consequence, step => RuleMember.OfText("consequence", step.Text)),
            .. Optional(rule.Obligation, terms => TermsRecord.Member("obligation", terms, period)),
        ];
        _members = members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        Type = RecordType.Of("rule " + rule.Id, [.. members.Select(member => (member.Name, member.Type))]);

        RuleMember With(string name, Verdict verdict) =>
            new(name, list, findings => findings.UnitsWhere(finding => finding.Verdict == verdict));
    }

    /// <summary>The rule.</summary>
    public RecordType Type { get; }

    public RecordValue Record(ComplianceReport report, RatePrinter rates)
    {
        var findings = new RuleFindings(report, _rule, _units, rates);
        return RecordValue.Of(Type, _rule, member => _members[member].Read(findings));
    }

    private static IEnumerable<RuleMember> Optional<T>(T? part, Func<T, RuleMember> member)
        where T : class => part is null ? [] : [member(part)];

    /// <summary>Whether the rule judges anybody by the law of the day.</summary>
    private static bool IsInForce(ComplianceRule rule, LocalDate day) => rule is AccountabilityRule accountability
        ? accountability.NoticesInForce(day).Count > 0
        : rule.FirstDayInForce <= day;

    /// <summary>Too little, parted into something and nothing at all.</summary>
    private static RuleMember[] LowVolumeMembers(TemplateType list) =>
    [
        new("low", list, findings => findings.UnitsWhere(
            finding => finding.Verdict == Verdict.Breached && finding.Evidence.Count!.Value > 0)),
        new("zero", list, findings => findings.UnitsWhere(
            finding => finding.Verdict == Verdict.Breached && finding.Evidence.Count!.Value == 0)),
    ];
}
