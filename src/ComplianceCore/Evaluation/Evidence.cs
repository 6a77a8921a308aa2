namespace ComplianceCore;

/// <summary>
/// What a finding rests on (số liệu chứng minh): figures with their places, the number and the basis in force, and
/// what the records of the office hold. A rule reads some of it; the rest is null or empty.
/// </summary>
public sealed class Evidence
{
    internal Evidence()
    {
    }

    /// <summary>What was counted; null when the rule counts nothing.</summary>
    public CountIndicator? Counted { get; internal init; }

    /// <summary>The figure for it; null when it was not reported or the rule counts nothing.</summary>
    public Figure? Count { get; internal init; }

    /// <summary>What it was counted of; null when the rule knows no whole.</summary>
    public CountIndicator? Among { get; internal init; }

    /// <summary>The figure of the whole; null when it was not reported or the rule knows none.</summary>
    public Figure? Whole { get; internal init; }

    /// <summary>The threshold in force; null when the rule has none on the day.</summary>
    public RuleThreshold? Threshold { get; internal init; }

    /// <summary>What is known of a recurring report; null when the rule asks for none on the day.</summary>
    public ReportEvidence? Report { get; internal init; }

    /// <summary>The notices that the unit is under, the earliest first; empty when the rule knows none.</summary>
    public IReadOnlyList<NoticeEvidence> Notices { get; internal init; } = [];

    /// <summary>The notice that decides the verdict; null when the unit is under none.</summary>
    public AccountabilityNotice? DecidingNotice { get; internal init; }

    /// <summary>The basis in force; null when the rule does not judge the unit on the day.</summary>
    public LegalBasis? Basis { get; internal init; }

    /// <summary>The rate of the two figures; null when one is missing or the rule knows no whole.</summary>
    public Rate? Rate => Count is { } part && Whole is { } whole
        ? ComplianceCore.Rate.Of(part.Value, whole.Value)
        : null;

    /// <summary>Whether every figure that the rule reads was reported.</summary>
    public bool IsReported => (Counted is null || Count is not null) && (Among is null || Whole is not null);

    /// <summary>The evidence of a rule that does not concern the unit.</summary>
    internal static Evidence None { get; } = new();

    /// <summary>The evidence of a rule that reads figures.</summary>
    internal static Evidence OfFigures(
        CountIndicator counted,
        CountIndicator? among,
        IReadOnlyDictionary<string, Figure> figures,
        RuleThreshold? threshold,
        LegalBasis? basis) => new()
        {
            Counted = counted,
            Among = among,
            Count = figures.GetValueOrDefault(counted.Id),
            Whole = among is null ? null : figures.GetValueOrDefault(among.Id),
            Threshold = threshold,
            Basis = basis,
        };

    /// <summary>The sentence that names what was not reported.</summary>
    internal string ExplainUnreported(Language language)
    {
        var missing = new List<string>(2);
        if (Counted is not null && Count is null)
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
