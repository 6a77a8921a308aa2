using NodaTime;

namespace ComplianceCore.TestKit;

/// <summary>A unit with what it reported.</summary>
internal sealed record GivenUnit
{
    /// <summary>The unit.</summary>
    public required AdministrativeUnit Unit { get; init; }

    /// <summary>What it reported.</summary>
    public IReadOnlyList<ReportedFigure> Figures { get; init; } = [];

    /// <summary>It reports how many documents it issued.</summary>
    public GivenUnit Issued(long value) => Reports("issued", value);

    /// <summary>It reports how many documents it signed.</summary>
    public GivenUnit Signed(long value) => Reports("signed", value);

    /// <summary>It reports a number.</summary>
    public GivenUnit Reports(string indicatorId, long value) => Reports(indicatorId, value, SourcePlace.Nowhere);

    /// <summary>It reports a number that stands at a place.</summary>
    public GivenUnit Reports(string indicatorId, long value, SourcePlace place) => this with
    {
        Figures =
        [
            .. Figures,
            new ReportedFigure { UnitCode = Unit.Code, IndicatorId = indicatorId, Value = value, Place = place },
        ],
    };

    /// <summary>It bears another code, also in what it reported so far.</summary>
    public GivenUnit Coded(string code) => this with
    {
        Unit = Unit with { Code = code },
        Figures = [.. Figures.Select(figure => figure with { UnitCode = code })],
    };

    /// <summary>It belongs to no group.</summary>
    public GivenUnit InNoGroup() => this with { Unit = Unit with { Group = null } };

    /// <summary>It bears its code and name from a day on.</summary>
    public GivenUnit From(int year, int month, int day) =>
        this with { Unit = Unit with { ValidFrom = new LocalDate(year, month, day) } };

    /// <summary>It bears its code and name up to a day, included.</summary>
    public GivenUnit To(int year, int month, int day) =>
        this with { Unit = Unit with { ValidTo = new LocalDate(year, month, day) } };

    /// <summary>What a rule concludes about it.</summary>
    public Finding JudgedBy(ComplianceRule rule) => GivenCase.Of(this).By(rule).Evaluate().Findings.Single();

    /// <summary>What a rule concludes about it, as a sentence.</summary>
    public string Explain(ComplianceRule rule, Language language) => JudgedBy(rule).Explain(language);
}
