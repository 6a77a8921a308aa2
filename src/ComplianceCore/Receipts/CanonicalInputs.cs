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

    /// <summary>The closed reports that a report looked back on, the earliest period first.</summary>
    public static string History(ReportHistory history)
    {
        var form = new CanonicalForm();
        foreach (var closed in history.Reports)
        {
            form.Line(
                "closed",
                closed.RulesId,
                CanonicalForm.Day(closed.Period.FirstDay),
                CanonicalForm.Day(closed.Period.LastDay),
                CanonicalForm.Day(closed.AsOf),
                closed.ReportDigest);
            form.Text("label", closed.Period.Label);
            var sorted = closed.Verdicts
                .OrderBy(each => each.RuleId, StringComparer.Ordinal)
                .ThenBy(each => each.UnitCode, StringComparer.Ordinal);
            foreach (var (rule, unit, verdict) in sorted)
            {
                form.Line("verdict", rule, unit, verdict.ToString());
            }
        }

        return form.Digest();
    }

    /// <summary>The register of reports; an office without one has a digest of its own.</summary>
    public static string Reports(ReportRegister? register)
    {
        var form = new CanonicalForm();
        form.Line("register", CanonicalForm.Flag(register is not null));
        var sorted = (register?.Entries ?? [])
            .OrderBy(entry => entry.UnitCode, StringComparer.Ordinal)
            .ThenBy(entry => entry.DutyId, StringComparer.Ordinal);
        foreach (var entry in sorted)
        {
            form.Line("report", entry.UnitCode, entry.DutyId, CanonicalForm.Day(entry.ReceivedOn));
        }

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
                CanonicalForm.Flag(ratio.IsPartWithinWhole),
                CanonicalForm.Flag(ratio.AddsUp));
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
        form.Line(["rule", rule.Id, rule.Missing.ToString(), rule.Consequence?.Id, .. rule.UnitKinds]);
        form.Text("title", rule.Title);
        rule.WriteTo(form);
        if (rule.Obligation is { } terms)
        {
            form.Obligation(terms);
        }
    }
}
