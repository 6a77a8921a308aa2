using NodaTime;

namespace ComplianceCore.TestKit;

/// <summary>Rules on signing of a province that does not exist.</summary>
internal static class GivenRules
{
    /// <summary>The day from which the rules are in force.</summary>
    public static LocalDate FirstDay { get; } = new(2022, 7, 5);

    /// <summary>Documents issued.</summary>
    public static CountIndicator Issued { get; } = new()
    {
        Id = "issued",
        Name = new LocalizedText("văn bản phát hành", "documents issued"),
        Counted = new LocalizedText("văn bản", "documents"),
        Verb = new LocalizedText("phát hành", "issued"),
    };

    /// <summary>Documents signed.</summary>
    public static CountIndicator Signed { get; } = new()
    {
        Id = "signed",
        Name = new LocalizedText("văn bản ký số", "documents signed"),
        Counted = new LocalizedText("văn bản", "documents"),
        Verb = new LocalizedText("ký số", "signed"),
    };

    /// <summary>Documents signed of documents issued.</summary>
    public static RatioIndicator SigningRate { get; } = new()
    {
        Id = "signing_rate",
        Name = new LocalizedText("tỷ lệ ký số", "signing rate"),
        Definition = new LocalizedText("Số văn bản ký số trên số phát hành.", "Documents signed of those issued."),
        Part = Signed,
        Whole = Issued,
        IsPartWithinWhole = true,
        AddsUp = true,
    };

    /// <summary>The instrument that everything rests on.</summary>
    public static LegalInstrument Decision { get; } = new()
    {
        Id = "qd12",
        Type = new LocalizedText("Quyết định", "decision"),
        Number = "12/2022/QĐ-UBND",
        SignedOn = FirstDay,
        Issuer = new LocalizedText("UBND tỉnh Biển Mơ", "People's Committee of Biển Mơ province"),
    };

    /// <summary>The steps of the ladder, the mildest first.</summary>
    public static IReadOnlyList<ConsequenceStep> Ladder { get; } =
    [
        new ConsequenceStep("reminder", new LocalizedText("nhắc nhở", "reminds")),
        new ConsequenceStep("reprimand", new LocalizedText("phê bình", "reprimands")),
    ];

    /// <summary>More than 97% of documents signed; does not concern a unit that issued none.</summary>
    public static TargetRule Target { get; } = new()
    {
        Id = "signing_target",
        Title = new LocalizedText("Ký số trên 97% văn bản", "More than 97% of documents signed"),
        Indicator = SigningRate,
        Comparison = Comparison.Above,
        Thresholds = [From(FirstDay, 97)],
        NothingToCount = Verdict.NotApplicable,
    };

    /// <summary>At least one document signed; a unit that issued none does not escape.</summary>
    public static ZeroActivityRule NoSigning { get; } = new()
    {
        Id = "no_signing",
        Title = new LocalizedText("Không ký số văn bản nào", "No document signed"),
        Indicator = Signed,
        Among = Issued,
        NothingToCount = Verdict.Breached,
        FirstDay = FirstDay,
        Basis = Basis(3),
        Consequence = Ladder[1],
        Obligation = new ObligationTerms
        {
            What = new LocalizedText("báo cáo giải trình", "explain in writing"),
            To = new LocalizedText("UBND huyện", "the district People's Committee"),
            Through = new LocalizedText("Văn phòng", "the Office"),
            Contact = new LocalizedText("đồng chí Trần Thị Mẫu", "Ms Trần Thị Mẫu"),
            Due = ObligationDue.DaysAfter(5),
            Basis = Basis(4),
        },
    };

    /// <summary>A point of the decision.</summary>
    public static LegalBasis Basis(int point) => new()
    {
        Kind = BasisKind.Provision,
        Instrument = Decision,
        Provision = new LocalizedText($"điểm {point}", $"point {point}"),
    };

    /// <summary>A threshold for every level.</summary>
    public static TargetThreshold From(LocalDate firstDay, decimal percent) => new()
    {
        FirstDay = firstDay,
        Percentage = Percentage.Of(percent),
        Basis = Basis(2),
    };

    /// <summary>A threshold for one level.</summary>
    public static TargetThreshold From(LocalDate firstDay, decimal percent, string level) =>
        From(firstDay, percent) with { Level = level };

    /// <summary>The parts of a rule set of these rules.</summary>
    public static RuleSetContent Content(params ComplianceRule[] rules) => new()
    {
        Id = "bien_mo",
        Title = new LocalizedText("Ký số, tỉnh Biển Mơ", "Signing, Biển Mơ province"),
        Indicators = [Issued, Signed, SigningRate],
        Consequences = Ladder,
        Rules = rules,
    };

    /// <summary>The rule set of these rules.</summary>
    public static RuleSet Of(params ComplianceRule[] rules) => RuleSet.Of(Content(rules));
}
