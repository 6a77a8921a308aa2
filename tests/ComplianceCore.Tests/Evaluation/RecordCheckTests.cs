using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class RecordCheckTests
{
    private static readonly LocalDate _asOf = new(2023, 4, 20);

    private static readonly ClosedReport _closed = GivenRecords.Closed(
        new ClosedVerdict("no_signing", "Ví.Dụ", Verdict.Met), new ClosedVerdict("low_issued", "Ví.Dụ", Verdict.Met));

    private static readonly GivenCase _office = GivenCase
        .Of(Given.Commune("Ví Dụ").Issued(20).Signed(20))
        .By(GivenRules.NoSigning, GivenRecords.LowIssued, GivenRecords.QuarterlyReport, GivenRecords.HeadAnswers)
        .After(_closed)
        .Registered(_asOf, GivenRecords.Entry("Ví.Dụ", new LocalDate(2023, 4, 3)));

    [Fact]
    public void Records_without_faults_give_no_issue() => _office.Check().Should().BeEmpty();

    [Fact]
    public void Every_fault_of_the_records_is_told_with_its_cure_in_Vietnamese() =>
        Approved.Matches<RecordCheckTests>("vi.txt", Told(Language.Vietnamese));

    [Fact]
    public void Every_fault_of_the_records_is_told_with_its_cure_in_English() =>
        Approved.Matches<RecordCheckTests>("en.txt", Told(Language.English));

    [Fact]
    public void Every_fault_of_the_records_is_provoked() =>
        Faults.SelectMany(office => office.Check()).Select(issue => issue.Code).Distinct()
            .Should().BeEquivalentTo(
                "CC1206", "CC1207", "CC1218", "CC1301", "CC1302", "CC1303", "CC1304", "CC1305", "CC1306", "CC1307",
                "CC1308", "CC1314", "CC1315", "CC1316");

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    public void A_report_cannot_come_in_after_the_day_of_the_register(int day, int issues) =>
        With(GivenRecords.Entry("Ví.Dụ", new LocalDate(2023, 4, day))).Check().Should().HaveCount(issues);

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public void A_report_that_came_in_before_the_period_ended_is_doubtful(int day, int issues) =>
        With(GivenRecords.Entry("Ví.Dụ", new LocalDate(2023, 3, day))).Check().Should().HaveCount(issues);

    [Theory]
    [InlineData(MissingFigures.Undetermined, IssueSeverity.Warning)]
    [InlineData(MissingFigures.Refuse, IssueSeverity.Error)]
    public void A_duty_says_what_a_missing_register_means(MissingFigures missing, IssueSeverity severity) =>
        (_office.By(GivenRecords.QuarterlyReport with { Missing = missing }) with { Records = OfficeRecords.None })
            .Check().Single().Severity.Should().Be(severity);

    [Theory]
    [InlineData(MissingFigures.Undetermined, IssueSeverity.Warning)]
    [InlineData(MissingFigures.Refuse, IssueSeverity.Error)]
    public void A_rule_of_accountability_says_what_a_missing_history_means(
        MissingFigures missing,
        IssueSeverity severity) =>
        _office.By(
                GivenRules.NoSigning, GivenRecords.LowIssued, GivenRecords.HeadAnswers with { Missing = missing })
            .Registered(_asOf).After().Check().Single().Severity.Should().Be(severity);

    [Theory]
    [InlineData(31, "CC1216")]
    [InlineData(30, "CC1216")]
    public void A_report_that_is_due_before_its_period_is_over_is_told(int day, string code) =>
        _office.By(DueBefore(new LocalDate(2023, 3, day))).Check().Select(issue => issue.Code).Should().Equal(code);

    [Fact]
    public void A_report_that_is_due_before_the_day_after_its_period_is_not_told() =>
        _office.By(DueBefore(new LocalDate(2023, 4, 1))).Check().Should().BeEmpty();

    [Fact]
    public void A_month_within_a_quarter_shares_no_day_with_another_series() =>
        _office.After(_closed, Closed("bien_mo", ReportingPeriod.Month(2023, 2))).Check()
            .Should().BeEmpty();

    private static string Told(Language language) =>
        string.Concat(Faults.SelectMany(office => office.Check()).Select(issue => issue.Describe(language) + "\n"));

    private static IEnumerable<GivenCase> Faults =>
    [
        With(GivenRecords.Entry("Ví.Du", null)),
        With(GivenRecords.Entry("Cũ", null)) with { Units = [.. _office.Units, Given.Commune("Cũ").To(2023, 1, 1)] },
        With(GivenRecords.Entry("Ví.Dụ", null) with { DutyId = "quaterly_report" }),
        With(GivenRecords.Entry("Ví.Dụ", null))
            .By(GivenRecords.QuarterlyReport with { UnitKinds = ["phong"] }),
        With(GivenRecords.Entry("Ví.Dụ", new LocalDate(2023, 4, 21))),
        With(GivenRecords.Entry("Ví.Dụ", new LocalDate(2023, 3, 30))),
        _office with { Records = _office.Records with { Register = null } },
        _office.After(),
        _office.After(_closed, Closed("bien_ma", ReportingPeriod.Quarter(2022, 4))),
        _office.After(
            _closed,
            Closed("bien_mo", ReportingPeriod.Of("cuối năm", new LocalDate(2022, 12, 1), new LocalDate(2023, 1, 1)))),
        _office.After(
            _closed,
            Closed(
                "bien_mo",
                ReportingPeriod.Of("nửa tháng 9/2022", new LocalDate(2022, 9, 16), new LocalDate(2022, 9, 30)))),
        _office.After(GivenRecords.Closed(new ClosedVerdict("no_signing", "Ví.Dụ", Verdict.Met))),
        _office.After(GivenRecords.Closed(
            [.. _closed.Verdicts, new ClosedVerdict("low_issued", "Ví.Du", Verdict.Breached)])),
    ];

    private static ReportingDutyRule DueBefore(LocalDate day) => GivenRecords.QuarterlyReport with
    {
        Report = GivenRecords.QuarterlyReport.Report with { Due = ObligationDue.Before(day) },
    };

    private static GivenCase With(ReportEntry entry) => _office.Registered(_asOf, entry);

    private static ClosedReport Closed(string rulesId, ReportingPeriod period) =>
        ClosedReport.Of(rulesId, period, period.LastDay, "sha256:" + new string('0', 64), []);
}
