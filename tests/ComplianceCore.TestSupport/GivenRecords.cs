using NodaTime;

namespace ComplianceCore.TestKit;

/// <summary>Rules that look at records, and such records, of a province that does not exist.</summary>
internal static class GivenRecords
{
    /// <summary>Fewer than ten documents issued is very slow.</summary>
    public static LowVolumeRule LowIssued { get; } = new()
    {
        Id = "low_issued",
        Title = new LocalizedText("Phát hành rất ít", "Very few issued"),
        Indicator = GivenRules.Issued,
        Thresholds = [AtLeast(GivenRules.FirstDay, 10)],
        Consequence = GivenRules.Ladder[0],
    };

    /// <summary>A report of every quarter, in before the tenth day after it.</summary>
    public static ReportingDutyRule QuarterlyReport { get; } = new()
    {
        Id = "quarterly_report",
        Title = new LocalizedText("Báo cáo quý", "Quarterly report"),
        FirstDay = GivenRules.FirstDay,
        Report = new ObligationTerms
        {
            What = new LocalizedText("báo cáo kết quả quý", "the quarterly report"),
            To = new LocalizedText("UBND tỉnh", "the provincial People's Committee"),
            Due = ObligationDue.DaysAfter(10),
            Basis = GivenRules.Basis(5),
        },
    };

    /// <summary>Who was noticed in quý III/2022 and still is low answers from quý I/2023 to quý II/2023.</summary>
    public static AccountabilityRule HeadAnswers { get; } = new()
    {
        Id = "head_answers",
        Title = new LocalizedText("Người đứng đầu chịu trách nhiệm", "The head answers"),
        Of = [GivenRules.NoSigning, LowIssued],
        Notices = [Notice],
        Consequence = GivenRules.Ladder[1],
    };

    /// <summary>The notice about quý III/2022.</summary>
    public static AccountabilityNotice Notice => new()
    {
        PeriodEnd = new LocalDate(2022, 9, 30),
        Answerable = new LocalizedText("quý I/2023", "quarter I/2023"),
        FirstDay = new LocalDate(2023, 1, 1),
        LastDay = new LocalDate(2023, 6, 30),
        Basis = GivenRules.Basis(6),
    };

    /// <summary>A minimum for every level.</summary>
    public static VolumeThreshold AtLeast(LocalDate firstDay, long minimum) => new()
    {
        FirstDay = firstDay,
        Minimum = minimum,
        Basis = GivenRules.Basis(1) with { Kind = BasisKind.Judgement },
    };

    /// <summary>A closed report on quý III/2022 that holds some verdicts.</summary>
    public static ClosedReport Closed(params ClosedVerdict[] verdicts) => ClosedReport.Of(
        "bien_mo",
        ReportingPeriod.Quarter(2022, 3),
        new LocalDate(2022, 9, 30),
        "sha256:" + new string('0', 64),
        verdicts);

    /// <summary>The bytes of a closed report on a period that judged nobody.</summary>
    public static byte[] ClosedFile(string rulesId, ReportingPeriod period) => ClosedReportJson.Render(
        ClosedReport.Of(rulesId, period, period.LastDay, "sha256:" + new string('0', 64), []));

    /// <summary>The bytes of a closed report that holds the verdicts of a report, provisional or not.</summary>
    public static byte[] ClosedFile(ComplianceReport report) => ClosedReportJson.Render(ClosedReport.Of(
        report.Rules.Id,
        report.Period,
        report.Period.LastDay,
        "sha256:" + new string('0', 64),
        report.Findings.Select(finding => new ClosedVerdict(finding.Rule.Id, finding.Unit.Code, finding.Verdict))));

    /// <summary>The entry of a report that came in on a day, or has not.</summary>
    public static ReportEntry Entry(string unitCode, LocalDate? receivedOn) => new()
    {
        UnitCode = unitCode,
        DutyId = QuarterlyReport.Id,
        ReceivedOn = receivedOn,
    };
}
