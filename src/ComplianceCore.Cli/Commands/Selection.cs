namespace ComplianceCore.Cli;

/// <summary>Finds the unit and the rule that a reader names, or says which were probably meant.</summary>
internal sealed class Selection
{
    private readonly UnitDirectory _units;
    private readonly ComplianceReport _report;

    public Selection(UnitDirectory units, ComplianceReport report)
    {
        _units = units;
        _report = report;
    }

    /// <summary>The unit that was judged under a code.</summary>
    /// <exception cref="RefusalException">Nobody was.</exception>
    public AdministrativeUnit Unit(string code)
    {
        var written = VietnameseText.Normalize(code);
        if (_report.Register.TryFind(written, out var unit))
        {
            return unit;
        }

        // A name or a code in the wrong case leads to a proposal; only a code in full says which unit is meant.
        throw new RefusalException(_units.Knows(written)
            ? UnitFault.NotJudged(_units, written, _report.Register.Day, SourcePlace.Nowhere)
            : UnknownUnit(written));
    }

    /// <summary>The rule of an id.</summary>
    /// <exception cref="RefusalException">There is none.</exception>
    public ComplianceRule Rule(string id)
    {
        var rules = _report.Rules.Rules;
        return rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))
            ?? throw new RefusalException(ToolTexts.Catalog.Error(
                SelectionIssueCode.UnknownRule, SourcePlace.Nowhere, RuleReference.Facts(id, rules)));
    }

    private Issue UnknownUnit(string written)
    {
        var byName = new Dictionary<string, AdministrativeUnit>(StringComparer.Ordinal);
        foreach (var unit in _report.Register.Units)
        {
            string[] names = [unit.Code, unit.Label, unit.InSentence, unit.Name];
            foreach (var name in names.Where(name => name.Length > 0))
            {
                byName.TryAdd(LooseNameKey.Of(name).ToString(), unit);
            }
        }

        // Part of a name says more than a name of like letters.
        var key = LooseNameKey.Of(written).ToString();
        var whole = byName.Keys.FirstOrDefault(name => key.Length > 2 && name.Contains(key, StringComparison.Ordinal));
        var nearest = byName[whole ?? NearestName.To(key, byName.Keys)];
        return ToolTexts.Catalog.Error(
            SelectionIssueCode.UnknownUnit,
            SourcePlace.Nowhere,
            ("unit", written),
            ("code", nearest.Code),
            ("label", nearest.Label));
    }
}
