namespace ComplianceCore;

/// <summary>Holds the closed reports against the rules that look back on them.</summary>
internal sealed class HistoryCheck
{
    private readonly RuleSet _rules;
    private readonly ReportingPeriod _period;
    private readonly List<Issue> _issues = [];

    /// <param name="rules">The rules.</param>
    /// <param name="period">The period that is judged.</param>
    public HistoryCheck(RuleSet rules, ReportingPeriod period)
    {
        _rules = rules;
        _period = period;
    }

    /// <summary>Finds every issue.</summary>
    public IReadOnlyList<Issue> Find(ReportHistory history)
    {
        FindMissingReports(history.Before(_period, _rules.Id));
        foreach (var closed in history.Reports.Where(closed => closed.Period.LastDay < _period.LastDay))
        {
            FindOtherRules(closed);
            FindSharedDays(closed);
        }

        return _issues;
    }

    /// <summary>Without the report on the period that was noticed, nobody is known to be under the notice.</summary>
    private void FindMissingReports(ReportHistory history)
    {
        var day = _rules.LawDayOf(_period);
        foreach (var rule in _rules.Rules.OfType<AccountabilityRule>())
        {
            foreach (var notice in rule.NoticesInForce(day).Where(each => !history.EndedOn(each.PeriodEnd).Any()))
            {
                TextArgument[] facts = [("rule", rule.Id), ("end", notice.PeriodEnd)];
                _issues.Add(rule.Missing == MissingFigures.Refuse
                    ? CoreTexts.Catalog.Error(RecordIssueCode.NoClosedReport, SourcePlace.Nowhere, facts)
                    : CoreTexts.Catalog.Warning(RecordIssueCode.NoClosedReport, SourcePlace.Nowhere, facts));
            }
        }
    }

    private void FindOtherRules(ClosedReport closed)
    {
        if (!string.Equals(closed.RulesId, _rules.Id, StringComparison.Ordinal))
        {
            _issues.Add(CoreTexts.Catalog.Warning(
                RecordIssueCode.ClosedByOtherRules,
                SourcePlace.Nowhere,
                ("period", closed.Period.Label),
                ("other", closed.RulesId),
                ("rules", _rules.Id)));
        }
    }

    /// <summary>
    /// What happens on a day that two periods of one series share is counted twice. A month within a quarter is of
    /// another series.
    /// </summary>
    private void FindSharedDays(ClosedReport closed)
    {
        if (closed.Period.LastDay >= _period.FirstDay
            && closed.Period.FirstDay < _period.FirstDay
            && string.Equals(closed.RulesId, _rules.Id, StringComparison.Ordinal))
        {
            _issues.Add(CoreTexts.Catalog.Warning(
                RecordIssueCode.SharedDays,
                SourcePlace.Nowhere,
                ("period", _period.Label),
                ("other", closed.Period.Label),
                ("first", _period.FirstDay),
                ("last", closed.Period.LastDay)));
        }
    }
}
