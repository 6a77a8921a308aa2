using NodaTime;

namespace ComplianceCore;

/// <summary>Holds a rule set and the day of the figures against the period that is judged.</summary>
internal sealed class PeriodCheck
{
    private readonly UnitRegister _register;
    private readonly FigureSet _figures;
    private readonly RuleSet _rules;
    private readonly ReportingPeriod _period;
    private readonly LocalDate _day;
    private readonly List<Issue> _issues = [];

    /// <param name="register">The units that are judged.</param>
    /// <param name="figures">What the units reported.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="period">The period that is judged.</param>
    public PeriodCheck(UnitRegister register, FigureSet figures, RuleSet rules, ReportingPeriod period)
    {
        _register = register;
        _figures = figures;
        _rules = rules;
        _period = period;
        _day = rules.LawDayOf(period);
    }

    /// <summary>Finds every issue.</summary>
    public IReadOnlyList<Issue> Find()
    {
        FindRulesNotInForce();
        FindLevelsWithoutThreshold();
        FindUnknownKinds();
        FindImpossibleDays();
        return _issues;
    }

    /// <summary>A rule that is not in force yet judges nobody, which the reader of its findings should know.</summary>
    private void FindRulesNotInForce()
    {
        foreach (var rule in _rules.Rules.Where(rule => rule.FirstDayInForce > _day))
        {
            _issues.Add(CoreTexts.Catalog.Warning(
                UnitIssueCode.RuleNotInForce,
                SourcePlace.Nowhere,
                ("rule", rule.Id),
                ("first", rule.FirstDayInForce),
                ("day", _day)));
        }
    }

    /// <summary>Figures are not taken before their period begins, and nothing is due before it is over.</summary>
    private void FindImpossibleDays()
    {
        if (_figures.AsOf < _period.FirstDay)
        {
            _issues.Add(CoreTexts.Catalog.Warning(
                UnitIssueCode.TakenBeforePeriod,
                SourcePlace.Nowhere,
                ("day", _figures.AsOf),
                ("period", _period.Label),
                ("first", _period.FirstDay)));
        }

        foreach (var rule in _rules.Rules)
        {
            foreach (var due in rule.Duties.Select(terms => terms.Due.BeforeDay(_period)).Distinct())
            {
                CheckDue(rule, due);
            }
        }
    }

    private void CheckDue(ComplianceRule rule, LocalDate due)
    {
        if (due <= _period.LastDay)
        {
            _issues.Add(CoreTexts.Catalog.Warning(
                UnitIssueCode.DueBeforePeriodEnds,
                SourcePlace.Nowhere,
                ("rule", rule.Id),
                ("due", due),
                ("last", _period.LastDay)));
        }
    }

    /// <summary>A kind that a rule misspelt would go unjudged without a word.</summary>
    private void FindUnknownKinds()
    {
        var known = _register.Units.Select(unit => unit.Kind.Id).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var rule in _rules.Rules)
        {
            foreach (var kind in rule.UnitKinds.Except(known, StringComparer.Ordinal))
            {
                _issues.Add(CoreTexts.Catalog.Warning(
                    UnitIssueCode.UnknownUnitKind,
                    SourcePlace.Nowhere,
                    ("rule", rule.Id),
                    ("kind", kind),
                    ("nearest", NearestName.To(kind, known)),
                    ("known", string.Join(", ", known))));
            }
        }
    }

    /// <summary>A level that a rule forgot, or that either side misspelt, would go unjudged without a word.</summary>
    private void FindLevelsWithoutThreshold()
    {
        foreach (var rule in _rules.Rules)
        {
            var known = ThresholdSeries.On(rule.DatedThresholds, _day)
                .Select(threshold => threshold.Level)
                .ToArray();
            var levels = _register.Units
                .Where(unit => rule.ConcernsKind(unit.Kind))
                .CountBy(unit => unit.Kind.Level, StringComparer.Ordinal);
            foreach (var (level, units) in levels.Where(_ => known.Length > 0 && !known.Contains(null)))
            {
                if (!known.Contains(level, StringComparer.Ordinal))
                {
                    _issues.Add(CoreTexts.Catalog.Warning(
                        UnitIssueCode.NoThresholdForLevel,
                        SourcePlace.Nowhere,
                        ("rule", rule.Id),
                        ("level", level),
                        ("units", (long)units),
                        ("known", string.Join(", ", known))));
                }
            }
        }
    }
}
