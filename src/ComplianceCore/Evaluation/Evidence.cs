namespace ComplianceCore;

/// <summary>
/// What a finding rests on (số liệu chứng minh): figures with their places, threshold and basis in force.
/// </summary>
public sealed class Evidence
{
    internal Evidence(
        CountIndicator counted,
        CountIndicator? among,
        IReadOnlyDictionary<string, Figure> figures)
    {
        Counted = counted;
        Among = among;
        Count = figures.GetValueOrDefault(counted.Id);
        Whole = among is null ? null : figures.GetValueOrDefault(among.Id);
    }

    /// <summary>What was counted.</summary>
    public CountIndicator Counted { get; }

    /// <summary>The figure for it; null when it was not reported.</summary>
    public Figure? Count { get; }

    /// <summary>What it was counted of; null when the rule knows no whole.</summary>
    public CountIndicator? Among { get; }

    /// <summary>The figure of the whole; null when it was not reported or the rule knows none.</summary>
    public Figure? Whole { get; }

    /// <summary>The threshold in force; null when the rule has none on the day.</summary>
    public TargetThreshold? Threshold { get; internal init; }

    /// <summary>The basis in force; null when the rule is not in force on the day.</summary>
    public LegalBasis? Basis { get; internal init; }

    /// <summary>The rate of the two figures; null when one is missing or the rule knows no whole.</summary>
    public Rate? Rate => Count is { } part && Whole is { } whole
        ? ComplianceCore.Rate.Of(part.Value, whole.Value)
        : null;

    /// <summary>Whether every figure that the rule reads was reported.</summary>
    public bool IsReported => Count is not null && (Among is null || Whole is not null);

    /// <summary>The sentence that names what was not reported.</summary>
    internal string ExplainUnreported(Language language)
    {
        var missing = new List<string>(2);
        if (Count is null)
        {
            missing.Add(Counted.Name.In(language));
        }

        if (Among is not null && Whole is null)
        {
            missing.Add(Among.Name.In(language));
        }

        return CoreTexts.Catalog.Format(language, "rule.not-reported", ("figures", string.Join(", ", missing)));
    }
}
