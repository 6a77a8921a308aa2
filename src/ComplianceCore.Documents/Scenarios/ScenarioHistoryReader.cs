using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>Reads what earlier reports concluded about the unit of a scenario.</summary>
internal sealed class ScenarioHistoryReader
{
    // A scenario knows no report, so that there is no digest to prove.
    private static readonly string _noDigest = $"sha256:{new string('0', 64)}";

    private readonly JsonReading _reading;
    private readonly RuleSet _rules;

    public ScenarioHistoryReader(JsonReading reading, RuleSet rules)
    {
        _reading = reading;
        _rules = rules;
    }

    /// <summary>Reads the closed reports of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="period">Its period; null after a fault.</param>
    public ReportHistory Read(ObjectReader scenario, ReportingPeriod? period)
    {
        var closed = new Dictionary<LocalDate, ClosedReport>();
        foreach (var item in scenario.Objects("history"))
        {
            var end = item.Date("periodEnd");
            var verdicts = ReadVerdicts(item.Object("verdicts"));
            item.Close();
            if (_reading.IsFaulty(item.PathOf("periodEnd")))
            {
                continue;
            }

            if (!closed.TryAdd(end, Close(end, verdicts)))
            {
                Fault(item, ScenarioIssueCode.ClosedTwice, ("end", end));
            }
            else if (end >= period?.LastDay)
            {
                Fault(item, ScenarioIssueCode.ClosedTooLate, ("end", end), ("last", period.LastDay));
            }
        }

        return ReportHistory.Of(closed.Values);
    }

    private List<ClosedVerdict> ReadVerdicts(ObjectReader item)
    {
        var verdicts = new List<ClosedVerdict>();
        foreach (var id in item.Node.Members.Select(member => member.Name).Distinct(StringComparer.Ordinal))
        {
            if (ExpectationReader.Find(_reading, _rules, id, item[id]) is not null)
            {
                verdicts.Add(new ClosedVerdict(id, ScenarioUnit.Code, item.Choice(id, VerdictWord.ByWord)));
            }
        }

        return verdicts;
    }

    /// <summary>Only the last day of a closed period is given, so that nothing rests on its first.</summary>
    private ClosedReport Close(LocalDate end, List<ClosedVerdict> verdicts) => ClosedReport.Of(
        _rules.Id,
        ReportingPeriod.Of(CoreTexts.Catalog.Format("closed.period", ("last", end)), end, end),
        end,
        _noDigest,
        verdicts);

    private void Fault(ObjectReader item, string code, params ReadOnlySpan<TextArgument> facts) =>
        _reading.AddFault(item["periodEnd"], item.PathOf("periodEnd"), code, facts);
}
