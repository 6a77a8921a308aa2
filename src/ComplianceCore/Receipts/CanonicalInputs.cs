namespace ComplianceCore;

/// <summary>The canonical form of each input of a report.</summary>
internal static class CanonicalInputs
{
    public static string Units(UnitRegister register)
    {
        var form = new CanonicalForm();
        foreach (var unit in register.Units)
        {
            form.Line(
                "unit",
                unit.Code,
                unit.Name,
                unit.Kind.Id,
                unit.Kind.Level,
                unit.Label,
                unit.InSentence,
                unit.Head,
                unit.Kind.Class?.Label,
                unit.Kind.Class?.Heads,
                unit.Group?.Id,
                unit.Group?.Title,
                CanonicalForm.Day(unit.ValidFrom),
                CanonicalForm.Day(unit.ValidTo));
        }

        return form.Digest();
    }

    public static string Figures(FigureSet figures)
    {
        var form = new CanonicalForm();
        var sorted = figures.Reported
            .OrderBy(figure => figure.UnitCode, StringComparer.Ordinal)
            .ThenBy(figure => figure.IndicatorId, StringComparer.Ordinal);
        foreach (var figure in sorted)
        {
            form.Line("figure", figure.UnitCode, figure.IndicatorId, CanonicalForm.Number(figure.Value));
        }

        return form.Digest();
    }

    public static string Period(ReportingPeriod period)
    {
        var form = new CanonicalForm();
        form.Line("period", CanonicalForm.Day(period.FirstDay), CanonicalForm.Day(period.LastDay));
        form.Text("label", period.Label);
        return form.Digest();
    }

    public static string Rules(RuleSet rules)
    {
        var form = new CanonicalForm();
        form.Line("rules", rules.Id, rules.ThresholdDay.ToString());
        form.Text("title", rules.Title);
        foreach (var count in rules.Counts)
        {
            form.Line("count", count.Id);
            form.Text("name", count.Name);
            form.Text("counted", count.Counted);
            form.Text("verb", count.Verb);
        }

        foreach (var ratio in rules.Ratios)
        {
            form.Line(
                "ratio",
                ratio.Id,
                ratio.Part.Id,
                ratio.Whole.Id,
                Flag(ratio.IsPartWithinWhole),
                Flag(ratio.AddsUp));
            form.Text("name", ratio.Name);
            form.Text("definition", ratio.Definition);
        }

        foreach (var step in rules.Consequences)
        {
            form.Line("consequence", step.Id);
            form.Text("text", step.Text);
        }

        foreach (var rule in rules.Rules)
        {
            Rule(form, rule);
        }

        return form.Digest();
    }

    private static void Rule(CanonicalForm form, ComplianceRule rule)
    {
        form.Line("rule", rule.Id, rule.Missing.ToString(), rule.Consequence?.Id);
        form.Text("title", rule.Title);
        rule.WriteTo(form);
        if (rule.Obligation is { } terms)
        {
            form.Line("obligation", CanonicalForm.Day(terms.Due.Day), CanonicalForm.Number(terms.Due.DaysAfterPeriod));
            form.Text("what", terms.What);
            form.Text("to", terms.To);
            form.Text("through", terms.Through);
            form.Text("contact", terms.Contact);
            form.Basis(terms.Basis);
        }
    }

    private static string Flag(bool value) => value ? "yes" : "no";
}
