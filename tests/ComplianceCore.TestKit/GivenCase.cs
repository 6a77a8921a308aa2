using NodaTime;

namespace ComplianceCore.TestKit;

/// <summary>Units, their figures, rules and a period: quý I/2023, with the figures of its last day.</summary>
internal sealed record GivenCase
{
    /// <summary>The case of some units, judged by both rules of <see cref="GivenRules"/>.</summary>
    public static GivenCase Of(params GivenUnit[] units) => new() { Units = units };

    /// <summary>An office of five units: met, breached, nothing signed, nothing issued, nothing reported.</summary>
    public static GivenCase SmallOffice { get; } = Of(
        Given.Office("Gió Mùa").Issued(89).Signed(64),
        Given.Inspectorate().Issued(1_349).Signed(1_349),
        Given.Commune("Mây Trắng").Issued(15).Signed(0),
        Given.Commune("Sông Thơ").Issued(0).Signed(0),
        Given.Township("Bến Đợi"));

    /// <summary>The units, in the order of the office.</summary>
    public required IReadOnlyList<GivenUnit> Units { get; init; }

    /// <summary>Units that report without being in the directory.</summary>
    public IReadOnlyList<GivenUnit> Strangers { get; init; } = [];

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; init; } = GivenRules.Of(GivenRules.NoSigning, GivenRules.Target);

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; init; } = ReportingPeriod.Quarter(2023, 1);

    /// <summary>The day at whose end the figures were taken.</summary>
    public LocalDate AsOf { get; init; } = new(2023, 3, 31);

    /// <summary>What the office keeps on record.</summary>
    public OfficeRecords Records { get; init; } = OfficeRecords.None;

    /// <summary>The directory of the units.</summary>
    public UnitDirectory Directory => UnitDirectory.Of(Units.Select(unit => unit.Unit));

    /// <summary>What they and the strangers reported.</summary>
    public FigureSet Figures => FigureSet.Of(AsOf, Units.Concat(Strangers).SelectMany(unit => unit.Figures));

    /// <summary>Judges the units.</summary>
    public ComplianceReport Evaluate() =>
        ComplianceEvaluator.Evaluate(Directory, Figures, Rules, Period, Records);

    /// <summary>Holds the figures against units and rules.</summary>
    public IReadOnlyList<Issue> Check() =>
        ComplianceEvaluator.Check(Directory, Figures, Rules, Period, Records);

    /// <summary>The case judged by other rules.</summary>
    public GivenCase By(params ComplianceRule[] rules) => this with { Rules = GivenRules.Of(rules) };

    /// <summary>The case with closed reports to look back on.</summary>
    public GivenCase After(params ClosedReport[] closed) =>
        this with { Records = Records with { History = ReportHistory.Of(closed) } };

    /// <summary>The case with a register of reports, as it was on a day.</summary>
    public GivenCase Registered(LocalDate asOf, params ReportEntry[] entries) => this with
    {
        AsOf = asOf,
        Records = Records with { Register = ReportRegister.Of(entries) },
    };
}
