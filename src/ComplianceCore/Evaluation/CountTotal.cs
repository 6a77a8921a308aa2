namespace ComplianceCore;

/// <summary>The sum of one count.</summary>
/// <param name="Indicator">What was counted.</param>
/// <param name="Sum">The sum over the units that reported.</param>
/// <param name="Reported">How many units reported; the others are not in the sum.</param>
/// <param name="Asked">How many units were asked: reported, or of a kind that a rule with this count concerns.</param>
public sealed record CountTotal(CountIndicator Indicator, long Sum, int Reported, int Asked)
{
    internal static CountTotal Of(
        CountIndicator count,
        RuleSet rules,
        IReadOnlyList<(AdministrativeUnit Unit, IReadOnlyDictionary<string, Figure> Figures)> reports)
    {
        var figures = reports.Select(report => report.Figures.GetValueOrDefault(count.Id)).OfType<Figure>().ToArray();
        var asked = reports.Count(report => report.Figures.ContainsKey(count.Id) || rules.Asks(report.Unit, count));
        return new CountTotal(count, figures.Sum(figure => figure.Value), figures.Length, asked);
    }
}
