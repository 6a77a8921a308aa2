using NodaTime;

namespace ComplianceCore;

/// <summary>A rule that units are judged by (quy tắc). The kinds of rules are a closed list.</summary>
public abstract record ComplianceRule
{
    private protected ComplianceRule()
    {
    }

    /// <summary>The id that findings and templates use, such as <c>signing_target</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule is called in a table.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The ids of the kinds of units that it concerns, such as <c>xa</c>; empty when every kind.</summary>
    public IReadOnlyList<string> UnitKinds { get; init; } = [];

    /// <summary>What happens when a figure was not reported.</summary>
    public MissingFigures Missing { get; init; }

    /// <summary>What a breach leads to; null when to nothing.</summary>
    public ConsequenceStep? Consequence { get; init; }

    /// <summary>What a breach obliges to; null when to nothing.</summary>
    public ObligationTerms? Obligation { get; init; }

    /// <summary>The word of the kind in a rule file, such as <c>target</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The counts that the rule reads; empty when it reads none.</summary>
    public abstract IReadOnlyList<CountIndicator> Reads { get; }

    /// <summary>The first day on which the rule judges anybody.</summary>
    internal abstract LocalDate FirstDayInForce { get; }

    /// <summary>The thresholds of all days and levels, the earliest first; empty for a rule without any.</summary>
    internal virtual IReadOnlyList<RuleThreshold> DatedThresholds => [];

    /// <summary>The bases of the rule and its numbers, without those of <see cref="Duties"/>.</summary>
    internal abstract IEnumerable<LegalBasis> Bases { get; }

    /// <summary>What the rule asks for by a day: an obligation, a recurring report.</summary>
    internal virtual IEnumerable<ObligationTerms> Duties => Obligation is null ? [] : [Obligation];

    /// <summary>Whether the rule concerns a kind of unit.</summary>
    internal bool ConcernsKind(UnitKind kind)
    {
        for (var index = 0; index < UnitKinds.Count; index++)
        {
            if (string.Equals(UnitKinds[index], kind.Id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return UnitKinds.Count == 0;
    }

    /// <summary>Whether the rule judges a unit by the law of a day, so that it reads the figures of the unit.</summary>
    internal bool Concerns(AdministrativeUnit unit, LocalDate day) =>
        ConcernsKind(unit.Kind) && IsInForce(unit, day);

    /// <summary>Whether the rule is in force for a unit of a kind that it concerns.</summary>
    internal abstract bool IsInForce(AdministrativeUnit unit, LocalDate day);

    /// <summary>Judges one unit.</summary>
    internal Finding Judge(JudgedUnit judged) => ConcernsKind(judged.Unit.Kind)
        ? JudgeConcerned(judged)
        : new Finding(judged.Unit, this, judged.Period.Period, Verdict.NotApplicable, Evidence.None);

    /// <summary>What a finding of this rule says, without its unit, period and basis.</summary>
    internal string Explain(Finding finding, Language language) => ConcernsKind(finding.Unit.Kind)
        ? ExplainConcerned(finding, language)
        : CoreTexts.Catalog.Format(language, "rule.not-for-kind");

    /// <summary>What the rule asks of the unit of a finding with a basis; null when nothing.</summary>
    internal abstract string? Demand(Finding finding, Language language);

    /// <summary>What would have met the rule, told of a breach.</summary>
    internal abstract string Cure(Finding finding, Language language);

    /// <summary>Writes what makes this kind of rule different from others into the canonical form.</summary>
    internal abstract void WriteTo(CanonicalForm form);

    /// <summary>Judges a unit of a kind that the rule concerns.</summary>
    private protected abstract Finding JudgeConcerned(JudgedUnit judged);

    /// <summary>What a finding about a unit of a kind that the rule concerns says.</summary>
    private protected abstract string ExplainConcerned(Finding finding, Language language);
}
