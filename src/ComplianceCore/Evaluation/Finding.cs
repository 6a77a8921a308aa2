namespace ComplianceCore;

/// <summary>What one rule concludes about one unit, with its evidence (kết luận). Met is a finding too.</summary>
public sealed class Finding
{
    internal Finding(
        AdministrativeUnit unit,
        ComplianceRule rule,
        ReportingPeriod period,
        Verdict verdict,
        Evidence evidence)
    {
        Unit = unit;
        Rule = rule;
        Period = period;
        Verdict = verdict;
        Evidence = evidence;
    }

    /// <summary>The unit.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>The rule.</summary>
    public ComplianceRule Rule { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The conclusion.</summary>
    public Verdict Verdict { get; }

    /// <summary>What the conclusion rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>What the breach leads to; null when there is no breach or the rule names no consequence.</summary>
    public Consequence? Consequence => Verdict == Verdict.Breached && Rule.Consequence is { } step
        ? new Consequence(step, Unit.Head)
        : null;

    /// <summary>What the breach obliges to; null when there is no breach or the rule names no duty.</summary>
    public Obligation? Obligation => Verdict == Verdict.Breached && Rule.Obligation is { } terms
        ? new Obligation(this, terms, terms.Due.BeforeDay(Period))
        : null;

    /// <summary>
    /// The finding as a sentence with unit, period, figures, threshold and basis, such as "Phòng Nội vụ, quý I/2021:
    /// ký số 64/89 văn bản (71,91%), chưa đạt mức trên 97%; còn thiếu 23 văn bản. Căn cứ: …".
    /// </summary>
    /// <param name="language">The language of the reader.</param>
    public string Explain(Language language) => CoreTexts.Catalog.Format(
        language,
        Evidence.Basis is null ? "finding.without-basis" : "finding",
        ("unit", Unit.Label),
        ("period", Period.Label.In(language)),
        ("statement", Rule.Explain(this, language)),
        ("basis", Evidence.Basis?.Cite(language) ?? string.Empty));

    /// <summary>
    /// What the rule asks of the unit, such as "mức trên 97%"; null when it asks nothing of the unit.
    /// </summary>
    /// <param name="language">The language of the reader.</param>
    public string? Demand(Language language) => Evidence.Basis is null ? null : Rule.Demand(this, language);

    /// <summary>
    /// What would have met the rule, such as "ký số thêm 23 văn bản nữa thì đạt mức trên 97%"; null when there is no
    /// breach.
    /// </summary>
    /// <param name="language">The language of the reader.</param>
    public string? Cure(Language language) => Verdict == Verdict.Breached ? Rule.Cure(this, language) : null;

    /// <summary>The finding for logs, such as <c>signing_target 04063: Breached</c>.</summary>
    public override string ToString() => $"{Rule.Id} {Unit.Code}: {Verdict}";
}
