using System.Diagnostics;
using System.Text.Json;

namespace ComplianceCore;

/// <summary>Writes the rules of a rule file, each by its kind.</summary>
internal sealed class RuleJson
{
    private readonly Utf8JsonWriter _json;

    public RuleJson(Utf8JsonWriter json)
    {
        _json = json;
    }

    /// <summary>Writes the member <c>rules</c>.</summary>
    public void WriteAll(IReadOnlyList<ComplianceRule> rules)
    {
        _json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            _json.WriteStartObject();
            Write(rule);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(ComplianceRule rule)
    {
        _json.WriteString("id", rule.Id);
        _json.WriteString("kind", rule.Kind);
        ReportJson.WriteText(_json, "title", rule.Title);
        if (rule.UnitKinds.Count > 0)
        {
            WriteTexts("unitKinds", rule.UnitKinds);
        }

        WriteOwn(rule);
        _json.WriteString("missing", ChoiceWord.Of(RuleReader.MissingWords, rule.Missing));
        if (rule.Consequence is { } step)
        {
            _json.WriteString("consequence", step.Id);
        }

        if (rule.Obligation is { } terms)
        {
            WriteTerms("obligation", terms);
        }
    }

    private void WriteOwn(ComplianceRule rule)
    {
        switch (rule)
        {
            case TargetRule target:
                WriteTarget(target);
                break;
            case ZeroActivityRule zero:
                WriteZeroActivity(zero);
                break;
            case LowVolumeRule low:
                _json.WriteString("indicator", low.Indicator.Id);
                WriteThresholds(low.Thresholds, threshold => _json.WriteNumber("minimum", threshold.Minimum));
                break;
            case ReportingDutyRule duty:
                _json.WriteString("from", ReportJson.Day(duty.FirstDay));
                WriteTerms("report", duty.Report);
                break;
            case AccountabilityRule accountability:
                WriteAccountability(accountability);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteTarget(TargetRule rule)
    {
        _json.WriteString("indicator", rule.Indicator.Id);
        _json.WriteString("comparison", ChoiceWord.Of(FigureRuleReader.Comparisons, rule.Comparison));
        _json.WriteString("nothingToCount", VerdictWord.Of(rule.NothingToCount));
        WriteThresholds(
            rule.Thresholds,
            threshold => _json.WriteString("percent", threshold.Percentage.ToString()));
    }

    private void WriteZeroActivity(ZeroActivityRule rule)
    {
        _json.WriteString("indicator", rule.Indicator.Id);
        if (rule.Among is { } among)
        {
            _json.WriteString("among", among.Id);
            _json.WriteString("nothingToCount", VerdictWord.Of(rule.NothingToCount));
        }

        _json.WriteString("from", ReportJson.Day(rule.FirstDay));
        WriteBasis(rule.Basis);
    }

    private void WriteAccountability(AccountabilityRule rule)
    {
        WriteTexts("of", rule.Of.Select(noticed => noticed.Id));
        _json.WriteStartArray("notices");
        foreach (var notice in rule.Notices)
        {
            _json.WriteStartObject();
            _json.WriteString("periodEnd", ReportJson.Day(notice.PeriodEnd));
            ReportJson.WriteText(_json, "answerable", notice.Answerable);
            _json.WriteString("from", ReportJson.Day(notice.FirstDay));
            if (notice.LastDay is { } last)
            {
                _json.WriteString("until", ReportJson.Day(last));
            }

            WriteBasis(notice.Basis);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteThresholds<T>(IReadOnlyList<T> thresholds, Action<T> writeNumber)
        where T : RuleThreshold
    {
        _json.WriteStartArray("thresholds");
        foreach (var threshold in thresholds)
        {
            _json.WriteStartObject();
            _json.WriteString("from", ReportJson.Day(threshold.FirstDay));
            if (threshold.Level is { } level)
            {
                _json.WriteString("level", level);
            }

            writeNumber(threshold);
            WriteBasis(threshold.Basis);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteTerms(string member, ObligationTerms terms)
    {
        _json.WriteStartObject(member);
        ReportJson.WriteText(_json, "what", terms.What);
        ReportJson.WriteText(_json, "to", terms.To);
        if (terms.Through is { } through)
        {
            ReportJson.WriteText(_json, "through", through);
        }

        if (terms.Contact is { } contact)
        {
            ReportJson.WriteText(_json, "contact", contact);
        }

        if (terms.Due.Day is { } day)
        {
            _json.WriteString("dueBefore", ReportJson.Day(day));
        }
        else
        {
            _json.WriteNumber("dueDaysAfterPeriod", terms.Due.DaysAfterPeriod);
        }

        WriteBasis(terms.Basis);
        _json.WriteEndObject();
    }

    private void WriteBasis(LegalBasis basis)
    {
        _json.WriteStartObject("basis");
        _json.WriteString("kind", ChoiceWord.Of(LegalBasisReader.Kinds, basis.Kind));
        _json.WriteString("instrument", basis.Instrument.Id);
        ReportJson.WriteText(_json, "provision", basis.Provision);
        _json.WriteEndObject();
    }

    private void WriteTexts(string member, IEnumerable<string> texts)
    {
        _json.WriteStartArray(member);
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }
}
