using BenchmarkDotNet.Attributes;

namespace ComplianceCore.Benchmarks;

/// <summary>
/// How long does it take to judge every commune of the country by ten rules, 110,000 findings with their evidence?
/// </summary>
[MemoryDiagnoser]
public class EvaluateElevenThousandUnits
{
    private Country _country = null!;

    [GlobalSetup]
    public void Setup() => _country = Country.Of(units: 11_000, rules: 10);

    [Benchmark(Baseline = true)]
    public ComplianceReport Evaluate() =>
        ComplianceEvaluator.Evaluate(_country.Units, _country.Figures, _country.Rules, _country.Period);

    /// <summary>What a reader would have written: a group per unit, a tuple per rule, no evidence, no checks.</summary>
    [Benchmark]
    public object GroupBy()
    {
        var byUnit = _country.Figures.Reported
            .GroupBy(figure => figure.UnitCode, StringComparer.Ordinal)
            .ToDictionary(
                unit => unit.Key,
                unit => unit.ToDictionary(figure => figure.IndicatorId, figure => figure.Value, StringComparer.Ordinal),
                StringComparer.Ordinal);
        return _country.Units.Units
            .SelectMany(unit => _country.Rules.Rules.OfType<TargetRule>(), (unit, rule) => (unit, rule))
            .Select(pair => (pair.unit, pair.rule, IsMet: IsMet(pair.rule, byUnit[pair.unit.Code])))
            .ToArray();
    }

    private static bool IsMet(TargetRule rule, Dictionary<string, long> figures) =>
        100m * figures[rule.Indicator.Part.Id] / figures[rule.Indicator.Whole.Id]
            > rule.Thresholds[^1].Percentage.Percent;
}
