using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

/// <summary>Rules for reviews to read, of a province that does not exist.</summary>
internal static class GivenReview
{
    /// <summary>The day from which the rules are in force.</summary>
    public static LocalDate FirstDay => GivenRules.FirstDay;

    /// <summary>Ten documents signed at the least.</summary>
    public static LowVolumeRule FewSigned { get; } = new()
    {
        Id = "few_signed",
        Title = new LocalizedText("Ký số rất ít", "Very few documents signed"),
        Indicator = GivenRules.Signed,
        Thresholds = [Minimum(GivenRules.FirstDay, 10)],
    };

    /// <summary>A monthly report, due five days after its period.</summary>
    public static ReportingDutyRule MonthlyReport { get; } = new()
    {
        Id = "monthly_report",
        Title = new LocalizedText("Báo cáo tháng", "Monthly report"),
        FirstDay = GivenRules.FirstDay,
        Report = GivenRules.NoSigning.Obligation!,
    };

    /// <summary>One notice after quý III/2022 of breaches of <see cref="GivenRules.Target"/>.</summary>
    public static AccountabilityRule Accountability { get; } = new()
    {
        Id = "accountability",
        Title = new LocalizedText("Trách nhiệm người đứng đầu", "Accountability of heads"),
        Of = [GivenRules.Target],
        Notices = [Notice(new LocalDate(2022, 9, 30), new LocalDate(2022, 10, 1), null)],
    };

    /// <summary>A threshold of low volume for every level.</summary>
    public static VolumeThreshold Minimum(LocalDate firstDay, long minimum) => new()
    {
        FirstDay = firstDay,
        Minimum = minimum,
        Basis = GivenRules.Basis(2),
    };

    /// <summary>A notice.</summary>
    public static AccountabilityNotice Notice(LocalDate periodEnd, LocalDate firstDay, LocalDate? lastDay) => new()
    {
        PeriodEnd = periodEnd,
        Answerable = new LocalizedText("kỳ sau", "the next period"),
        FirstDay = firstDay,
        LastDay = lastDay,
        Basis = GivenRules.Basis(6),
    };

    /// <summary>The remarks on these rules, in English, but for those on parts that nobody uses.</summary>
    public static IReadOnlyList<string> RemarksOn(params ComplianceRule[] rules) =>
    [
        .. RuleSetReview.Of(GivenRules.Of(rules))
            .Where(issue => !issue.Code.StartsWith("CC143", StringComparison.Ordinal))
            .Select(issue => issue.ToString()),
    ];

    /// <summary>The codes of the remarks on these rules, but for those on parts that nobody uses.</summary>
    public static IReadOnlyList<string> CodesOn(params ComplianceRule[] rules) =>
    [
        .. RuleSetReview.Of(GivenRules.Of(rules))
            .Select(issue => issue.Code)
            .Where(code => !code.StartsWith("CC143", StringComparison.Ordinal)),
    ];
}
