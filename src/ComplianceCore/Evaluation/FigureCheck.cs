namespace ComplianceCore;

/// <summary>Holds figures against the units of the period's last day and the indicators and rules of a rule set.</summary>
internal sealed class FigureCheck
{
    private readonly UnitDirectory _units;
    private readonly FigureSet _figures;
    private readonly RuleSet _rules;
    private readonly UnitRegister _register;
    private readonly List<Issue> _issues = [];

    public FigureCheck(UnitDirectory units, UnitRegister register, FigureSet figures, RuleSet rules)
    {
        _units = units;
        _register = register;
        _figures = figures;
        _rules = rules;
    }

    /// <summary>Finds every issue.</summary>
    public IReadOnlyList<Issue> Find()
    {
        FindUnknownNames();
        foreach (var unit in _register.Units)
        {
            var reported = _figures.Of(unit.Code);
            foreach (var ratio in _rules.Ratios)
            {
                CheckRatio(unit, ratio, reported);
            }

            foreach (var count in _rules.Counts)
            {
                if (!reported.ContainsKey(count.Id))
                {
                    CheckMissing(unit, count);
                }
            }
        }

        return _issues;
    }

    private void FindUnknownNames()
    {
        var codes = _units.Units.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        var counts = _rules.Counts.Select(count => count.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var figure in _figures.Reported)
        {
            if (!_register.TryFind(figure.UnitCode, out _))
            {
                _issues.Add(CoreIssue.Error(
                    codes.Contains(figure.UnitCode) ? UnitIssueCode.UnitNotInForce : UnitIssueCode.UnknownUnit,
                    figure.Place,
                    ("code", figure.UnitCode),
                    ("day", VietnameseDate.InFigures(_register.Day))));
            }

            if (!counts.Contains(figure.IndicatorId))
            {
                _issues.Add(CoreIssue.Error(
                    UnitIssueCode.UnknownIndicator,
                    figure.Place,
                    ("indicator", figure.IndicatorId),
                    ("nearest", NearestName.To(figure.IndicatorId, counts)),
                    ("known", string.Join(", ", counts))));
            }
        }
    }

    private void CheckRatio(
        AdministrativeUnit unit,
        RatioIndicator ratio,
        IReadOnlyDictionary<string, Figure> reported)
    {
        if (!reported.TryGetValue(ratio.Part.Id, out var part)
            || !reported.TryGetValue(ratio.Whole.Id, out var whole))
        {
            return;
        }

        var isAbove = ratio.IsPartWithinWhole && part.Value > whole.Value;
        if (isAbove || (whole.Value == 0 && part.Value > 0))
        {
            var code = isAbove ? UnitIssueCode.PartAboveWhole : UnitIssueCode.PartOfNothing;
            var message = new LocalizedText(Say(Language.Vietnamese), Say(Language.English));
            _issues.Add(new Issue(code, IssueSeverity.Error, part.Place, message));

            string Say(Language language) => CoreTexts.Catalog.Format(
                language,
                code,
                ("unit", unit.Label),
                ("part", ratio.Part.Name.In(language)),
                ("partValue", LocalNumber.Grouped(part.Value, language)),
                ("whole", ratio.Whole.Name.In(language)),
                ("wholeValue", LocalNumber.Grouped(whole.Value, language)));
        }
    }

    private void CheckMissing(AdministrativeUnit unit, CountIndicator count)
    {
        var readers = _rules.Rules.Where(rule => rule.Reads.Contains(count)).ToArray();
        if (readers.Length == 0)
        {
            return;
        }

        var refusing = Array.Find(readers, rule => rule.Missing == MissingFigures.Refuse);
        (string, string)[] facts =
        [
            ("unit", unit.Label),
            ("code", unit.Code),
            ("indicator", count.Id),
            ("rule", (refusing ?? readers[0]).Id),
        ];
        _issues.Add(refusing is null
            ? CoreIssue.Warning(UnitIssueCode.NotReported, SourcePlace.Nowhere, facts)
            : CoreIssue.Error(UnitIssueCode.NotReportedButNeeded, SourcePlace.Nowhere, facts));
    }
}
