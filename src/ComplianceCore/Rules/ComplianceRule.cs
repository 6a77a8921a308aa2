using NodaTime;

namespace ComplianceCore;

/// <summary>A rule that every unit is judged by (quy tắc). The kinds of rules are a closed list.</summary>
public abstract record ComplianceRule
{
    private protected ComplianceRule()
    {
    }

    /// <summary>The id that findings and templates use, such as <c>signing_target</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule is called in a table.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What happens when a figure was not reported.</summary>
    public MissingFigures Missing { get; init; }

    /// <summary>What a breach leads to; null when to nothing.</summary>
    public ConsequenceStep? Consequence { get; init; }

    /// <summary>What a breach obliges to; null when to nothing.</summary>
    public ObligationTerms? Obligation { get; init; }

    /// <summary>The word of the kind in a rule file, such as <c>target</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The counts that the rule reads.</summary>
    public abstract IReadOnlyList<CountIndicator> Reads { get; }

    /// <summary>Whether the rule is in force for a unit, so that it reads the figures of the unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="day">The day whose law applies.</param>
    internal abstract bool Concerns(AdministrativeUnit unit, LocalDate day);

    /// <summary>The first day on which the rule judges anybody.</summary>
    internal abstract LocalDate FirstDayInForce { get; }

    /// <summary>Judges one unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="figures">What the unit reported, by the id of the count.</param>
    /// <param name="period">The period that is judged.</param>
    /// <param name="day">The day whose law applies.</param>
    internal abstract Finding Judge(
        AdministrativeUnit unit,
        IReadOnlyDictionary<string, Figure> figures,
        ReportingPeriod period,
        LocalDate day);

    /// <summary>What a finding of this rule says, without its unit, period and basis.</summary>
    internal abstract string Explain(Finding finding, Language language);

    /// <summary>Writes what makes this kind of rule different from others into the canonical form.</summary>
    internal abstract void WriteTo(CanonicalForm form);
}
