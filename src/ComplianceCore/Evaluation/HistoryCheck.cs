namespace ComplianceCore;

/// <summary>Holds the closed reports against the rules that look back on them.</summary>
internal sealed class HistoryCheck
{
    private readonly UnitDirectory _units;
    private readonly RuleSet _rules;
    private readonly ReportingPeriod _period;
    private readonly List<Issue> _issues = [];

    /// <param name="units">The directory of the office.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="period">The period that is judged.</param>
    public HistoryCheck(UnitDirectory units, RuleSet rules, ReportingPeriod period)
    {
        _units = units;
        _rules = rules;
        _period = period;
    }

    /// <summary>Finds every issue.</summary>
    public IReadOnlyList<Issue> Find(ReportHistory history)
    {
        CheckNotices(history.Before(_period, _rules.Id));
        foreach (var closed in history.Reports.Where(closed => closed.Period.LastDay < _period.LastDay))
        {
            FindOtherRules(closed);
            FindSharedDays(closed);
        }

        return _issues;
    }

    private void CheckNotices(ReportHistory history)
    {
        var day = _rules.LawDayOf(_period);
        foreach (var rule in _rules.Rules.OfType<AccountabilityRule>())
        {
            foreach (var notice in rule.NoticesInForce(day))
            {
                if (history.EndedOn(notice.PeriodEnd) is [var closed])
                {
                    CheckNames(rule, closed);
                }
                else
                {
                    TellUnknown(rule, notice, history.EndedOn(notice.PeriodEnd).Count);
                }
            }
        }
    }

    /// <summary>Without the one report on the period noticed, nobody is known to be under the notice.</summary>
    private void TellUnknown(AccountabilityRule rule, AccountabilityNotice notice, int reports)
    {
        var code = reports == 0 ? RecordIssueCode.NoClosedReport : RecordIssueCode.SeveralClosedReports;
        TextArgument[] facts = [("rule", rule.Id), ("end", notice.PeriodEnd)];
        _issues.Add(rule.Missing == MissingFigures.Refuse
            ? CoreTexts.Catalog.Error(code, SourcePlace.Nowhere, facts)
            : CoreTexts.Catalog.Warning(code, SourcePlace.Nowhere, facts));
    }

    /// <summary>A rule or a unit that changed its name since would be free of the notice without a word.</summary>
    private void CheckNames(AccountabilityRule rule, ClosedReport closed)
    {
        foreach (var noticed in rule.Of.Select(each => each.Id))
        {
            var verdicts = closed.Verdicts.Where(each => string.Equals(each.RuleId, noticed, StringComparison.Ordinal));
            if (!verdicts.Any())
            {
                _issues.Add(CoreTexts.Catalog.Warning(
                    RecordIssueCode.RuleNotClosed,
                    SourcePlace.Nowhere,
                    ("period", closed.Period.Label),
                    ("noticed", noticed),
                    ("rule", rule.Id)));
            }
        }

        var breached = closed.Verdicts
            .Where(each => each.Verdict == Verdict.Breached && !_units.Knows(each.UnitCode))
            .Select(each => each.UnitCode);
        foreach (var unit in breached.Distinct(StringComparer.Ordinal))
        {
            _issues.Add(CoreTexts.Catalog.Warning(
                RecordIssueCode.UnitNotKnownNow,
                SourcePlace.Nowhere,
                ("period", closed.Period.Label),
                ("unit", unit)));
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
