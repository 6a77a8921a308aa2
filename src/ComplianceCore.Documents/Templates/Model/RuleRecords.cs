using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>A rule, its findings and what they lead to, as a template sees them.</summary>
internal sealed class RuleRecords
{
    private readonly ComplianceRule _rule;
    private readonly UnitRecords _units;
    private readonly TargetThreshold? _threshold;
    private readonly RecordType? _obligation;

    /// <param name="rule">The rule.</param>
    /// <param name="units">The units that its findings are about.</param>
    /// <param name="day">The day whose law applies.</param>
    public RuleRecords(ComplianceRule rule, UnitRecords units, LocalDate day)
    {
        _rule = rule;
        _units = units;
        _threshold = (rule as TargetRule)?.ThresholdsOn(day) is [{ } only] ? only : null;
        _obligation = rule.Obligation is { } terms ? ObligationType(terms) : null;
        Type = RecordType.Of("rule " + rule.Id, [.. Members()]);
    }

    /// <summary>The rule.</summary>
    public RecordType Type { get; }

    public RecordValue Record(ComplianceReport report, RatePrinter rates)
    {
        return RecordValue.Of(Type, _rule, member => member switch
        {
            "title" => TextValue.Of(_rule.Title.Vietnamese),
            "met" => With(Verdict.Met),
            "breached" => With(Verdict.Breached),
            "not_applicable" => With(Verdict.NotApplicable),
            "undetermined" => With(Verdict.Undetermined),
            "threshold" => TextValue.Of(VietnameseNumber.Percent(_threshold!.Percentage)),
            "consequence" => TextValue.Of(_rule.Consequence!.Text.Vietnamese),
            _ => Obligation(report.Period),
        });

        ListValue With(Verdict verdict) => _units.List(
            report.FindingsOf(_rule).Where(finding => finding.Verdict == verdict).Select(finding => finding.Unit),
            report,
            rates);
    }

    private static RecordType ObligationType(ObligationTerms terms)
    {
        List<(string Name, TemplateType Type)> members =
        [
            ("what", TemplateType.Text),
            ("to", TemplateType.Text),
            ("due_before", TemplateType.Date),
        ];
        if (terms.Through is not null)
        {
            members.Add(("through", TemplateType.Text));
        }

        if (terms.Contact is not null)
        {
            members.Add(("contact", TemplateType.Text));
        }

        return RecordType.Of("obligation", [.. members]);
    }

    private IEnumerable<(string Name, TemplateType Type)> Members()
    {
        var units = TemplateType.ListOf(_units.Type);
        yield return ("title", TemplateType.Text);
        yield return ("met", units);
        yield return ("breached", units);
        yield return ("not_applicable", units);
        yield return ("undetermined", units);
        if (_threshold is not null)
        {
            yield return ("threshold", TemplateType.Text);
        }

        if (_rule.Consequence is not null)
        {
            yield return ("consequence", TemplateType.Text);
        }

        if (_obligation is not null)
        {
            yield return ("obligation", _obligation);
        }
    }

    private RecordValue Obligation(ReportingPeriod period)
    {
        var terms = _rule.Obligation!;
        return RecordValue.Of(_obligation!, terms, member => member switch
        {
            "what" => TextValue.Of(terms.What.Vietnamese),
            "to" => TextValue.Of(terms.To.Vietnamese),
            "through" => TextValue.Of(terms.Through!.Vietnamese),
            "contact" => TextValue.Of(terms.Contact!.Vietnamese),
            _ => new DateValue(terms.Due.BeforeDay(period)),
        });
    }
}
