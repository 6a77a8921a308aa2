namespace ComplianceCore;

/// <summary>The rate of a group: the sum of the part in the sum of the whole.</summary>
/// <param name="Indicator">The ratio.</param>
/// <param name="Rate">The rate over the units that reported both numbers.</param>
/// <param name="Reported">How many units reported both numbers; the others are not in the rate.</param>
/// <param name="Asked">How many units were asked for both numbers, or reported them unasked.</param>
public sealed record RatioTotal(RatioIndicator Indicator, Rate Rate, int Reported, int Asked)
{
    internal static RatioTotal Of(
        RatioIndicator ratio,
        RuleSet rules,
        IReadOnlyList<(AdministrativeUnit Unit, IReadOnlyDictionary<string, Figure> Figures)> reports)
    {
        var complete = reports.Where(report => IsComplete(ratio, report.Figures)).ToArray();
        var part = complete.Sum(report => report.Figures[ratio.Part.Id].Value);
        var whole = complete.Sum(report => report.Figures[ratio.Whole.Id].Value);
        var asked = reports.Count(report => IsComplete(ratio, report.Figures)
            || (rules.Asks(report.Unit, ratio.Part) && rules.Asks(report.Unit, ratio.Whole)));
        return new RatioTotal(ratio, Rate.Of(part, whole), complete.Length, asked);
    }

    private static bool IsComplete(RatioIndicator ratio, IReadOnlyDictionary<string, Figure> figures) =>
        figures.ContainsKey(ratio.Part.Id) && figures.ContainsKey(ratio.Whole.Id);
}
