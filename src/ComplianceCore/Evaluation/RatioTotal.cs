namespace ComplianceCore;

/// <summary>The rate of a group: the sum of the part in the sum of the whole.</summary>
/// <param name="Indicator">The ratio.</param>
/// <param name="Rate">The rate over the units that reported both numbers.</param>
/// <param name="Reported">How many units reported both numbers; the others are not in the rate.</param>
public sealed record RatioTotal(RatioIndicator Indicator, Rate Rate, int Reported)
{
    internal static RatioTotal Of(RatioIndicator ratio, IReadOnlyList<IReadOnlyDictionary<string, Figure>> reports)
    {
        var complete = reports
            .Where(report => report.ContainsKey(ratio.Part.Id) && report.ContainsKey(ratio.Whole.Id))
            .ToArray();
        var part = complete.Sum(report => report[ratio.Part.Id].Value);
        var whole = complete.Sum(report => report[ratio.Whole.Id].Value);
        return new RatioTotal(ratio, Rate.Of(part, whole), complete.Length);
    }
}
