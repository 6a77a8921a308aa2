using NodaTime;

namespace ComplianceCore;

/// <summary>Holds figures against the units of the period's last day and against a rule set.</summary>
internal sealed class FigureCheck
{
    private readonly UnitDirectory _units;
    private readonly FigureSet _figures;
    private readonly RuleSet _rules;
    private readonly UnitRegister _register;
    private readonly LocalDate _day;
    private readonly CountIndicator[] _counts;
    private readonly (CountIndicator Part, CountIndicator Whole, bool IsWithin)[] _pairs;
    private readonly List<Issue> _issues = [];

    /// <param name="units">The directory of the office.</param>
    /// <param name="register">The units that are judged.</param>
    /// <param name="figures">What the units reported.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="period">The period that is judged.</param>
    public FigureCheck(
        UnitDirectory units,
        UnitRegister register,
        FigureSet figures,
        RuleSet rules,
        ReportingPeriod period)
    {
        _units = units;
        _register = register;
        _figures = figures;
        _rules = rules;
        _day = rules.LawDayOf(period);
        _counts = [.. rules.Counts];
        _pairs = PairsOf(rules);
    }

    /// <summary>Finds every issue.</summary>
    public IReadOnlyList<Issue> Find()
    {
        FindUnknownNames();
        FindNobodyInForce();
        foreach (var unit in _register.Units)
        {
            var reported = _figures.Of(unit.Code);
            foreach (var (part, whole, isWithin) in _pairs)
            {
                CheckPair(unit, reported, part, whole, isWithin);
            }

            foreach (var count in _counts)
            {
                if (!reported.ContainsKey(count.Id))
                {
                    CheckMissing(unit, count);
                }
            }
        }

        return _issues;
    }

    /// <summary>
    /// The counts of which one is a part of the other: those of ratios, and those that a rule names as among others.
    /// </summary>
    private static (CountIndicator Part, CountIndicator Whole, bool IsWithin)[] PairsOf(RuleSet rules) =>
    [
        .. rules.Ratios
            .Select(ratio => (ratio.Part, ratio.Whole, ratio.IsPartWithinWhole))
            .Concat(rules.Rules
                .OfType<ZeroActivityRule>()
                .Where(rule => rule.Among is not null)
                .Select(rule => (rule.Indicator, rule.Among!, true)))
            .GroupBy(pair => (pair.Item1, pair.Item2))
            .Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Any(each => each.Item3))),
    ];

    private void FindUnknownNames()
    {
        var counts = _counts.Select(count => count.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var figure in _figures.Reported)
        {
            if (!_register.TryFind(figure.UnitCode, out _))
            {
                _issues.Add(UnitFault.NotJudged(_units, figure.UnitCode, _register.Day, figure.Place));
            }

            if (!counts.Contains(figure.IndicatorId))
            {
                _issues.Add(CoreTexts.Catalog.Error(
                    UnitIssueCode.UnknownIndicator,
                    figure.Place,
                    ("indicator", figure.IndicatorId),
                    ("nearest", NearestName.To(figure.IndicatorId, counts)),
                    ("known", string.Join(", ", counts))));
            }
        }
    }

    /// <summary>A report on nobody is none; where figures name strangers, those are told instead.</summary>
    private void FindNobodyInForce()
    {
        if (_register.Units.Count == 0 && _issues.Count == 0)
        {
            _issues.Add(CoreTexts.Catalog.Error(
                UnitIssueCode.NoUnitInForce, SourcePlace.Nowhere, ("day", _register.Day)));
        }
    }

    private void CheckPair(
        AdministrativeUnit unit,
        IReadOnlyDictionary<string, Figure> reported,
        CountIndicator partCount,
        CountIndicator wholeCount,
        bool isWithin)
    {
        if (!reported.TryGetValue(partCount.Id, out var part) || !reported.TryGetValue(wholeCount.Id, out var whole))
        {
            return;
        }

        var isAbove = isWithin && part.Value > whole.Value;
        if (isAbove || (whole.Value == 0 && part.Value > 0))
        {
            var code = isAbove ? UnitIssueCode.PartAboveWhole : UnitIssueCode.PartOfNothing;
            _issues.Add(CoreTexts.Catalog.Error(
                code,
                part.Place,
                ("unit", unit.Label),
                ("part", partCount.Name),
                ("partValue", part.Value),
                ("whole", wholeCount.Name),
                ("wholeValue", whole.Value)));
        }
    }

    private void CheckMissing(AdministrativeUnit unit, CountIndicator count)
    {
        var readers = _rules.Rules
            .Where(rule => rule.Concerns(unit, _day) && rule.Reads.Contains(count))
            .ToArray();
        if (readers.Length == 0)
        {
            return;
        }

        var refusing = Array.Find(readers, rule => rule.Missing == MissingFigures.Refuse);
        TextArgument[] facts =
        [
            ("unit", unit.Label),
            ("code", unit.Code),
            ("indicator", count.Id),
            ("name", count.Name),
            ("rule", (refusing ?? readers[0]).Id),
        ];
        _issues.Add(refusing is null
            ? CoreTexts.Catalog.Warning(UnitIssueCode.NotReported, SourcePlace.Nowhere, facts)
            : CoreTexts.Catalog.Error(UnitIssueCode.NotReportedButNeeded, SourcePlace.Nowhere, facts));
    }
}
