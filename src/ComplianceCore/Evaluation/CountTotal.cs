namespace ComplianceCore;

/// <summary>The sum of one count.</summary>
/// <param name="Indicator">What was counted.</param>
/// <param name="Sum">The sum over the units that reported.</param>
/// <param name="Reported">How many units reported; the others are not in the sum.</param>
public sealed record CountTotal(CountIndicator Indicator, long Sum, int Reported)
{
    internal static CountTotal Of(CountIndicator count, IReadOnlyList<IReadOnlyDictionary<string, Figure>> reports)
    {
        var figures = reports.Select(report => report.GetValueOrDefault(count.Id)).OfType<Figure>().ToArray();
        return new CountTotal(count, figures.Sum(figure => figure.Value), figures.Length);
    }
}
