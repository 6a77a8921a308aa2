using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class ReportingDutyRuleTests
{
    // Ten days after 31/3/2023: a report in on 09/4/2023 is in time, one on 10/4/2023 is not.
    private static readonly LocalDate _due = new(2023, 4, 10);
    private static readonly LocalDate _late = new(2023, 6, 1);

    [Theory]
    [InlineData(-2, Verdict.Met, 0)]
    [InlineData(-1, Verdict.Met, 0)]
    [InlineData(0, Verdict.Breached, 1)]
    [InlineData(1, Verdict.Breached, 2)]
    public void A_report_is_in_time_up_to_the_day_before_it_is_due(int daysAfterDue, Verdict verdict, int daysLate)
    {
        var finding = Judge(_late, GivenRecords.Entry("Ví.Dụ", _due.PlusDays(daysAfterDue)));

        (finding.Verdict, finding.Evidence.Report!.DaysLate).Should().Be((verdict, daysLate));
    }

    [Theory]
    [InlineData(-2, Verdict.Undetermined)]
    [InlineData(-1, Verdict.Breached)]
    [InlineData(0, Verdict.Breached)]
    public void A_report_that_is_not_in_is_late_when_its_last_day_has_passed(int asOfAfterDue, Verdict verdict) =>
        Judge(_due.PlusDays(asOfAfterDue), GivenRecords.Entry("Ví.Dụ", null)).Verdict.Should().Be(verdict);

    [Fact]
    public void What_the_register_does_not_list_has_not_come_in() =>
        Judge(_late).Verdict.Should().Be(Verdict.Breached);

    [Fact]
    public void Without_a_register_nothing_is_concluded() =>
        Given.Commune("Ví Dụ").JudgedBy(GivenRecords.QuarterlyReport).Verdict.Should().Be(Verdict.Undetermined);

    [Theory]
    [InlineData(-1, Verdict.Breached)]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.NotApplicable)]
    public void A_duty_is_not_judged_before_its_first_day(int daysAfterLastDay, Verdict verdict) =>
        Case(_late)
            .By(GivenRecords.QuarterlyReport with { FirstDay = new LocalDate(2023, 3, 31).PlusDays(daysAfterLastDay) })
            .Evaluate().Findings.Single().Verdict.Should().Be(verdict);

    [Fact]
    public void Every_finding_says_when_the_report_was_due_and_when_it_came_in_Vietnamese() =>
        Approved.Matches<ReportingDutyRuleTests>("vi.txt", Told(Language.Vietnamese));

    [Fact]
    public void Every_finding_says_when_the_report_was_due_and_when_it_came_in_English() =>
        Approved.Matches<ReportingDutyRuleTests>("en.txt", Told(Language.English));

    private static string Told(Language language) =>
        FindingText.Of(
            language,
            Judge(_late, GivenRecords.Entry("Ví.Dụ", _due.PlusDays(-1))),
            Judge(_late, GivenRecords.Entry("Ví.Dụ", _due)),
            Judge(_late, GivenRecords.Entry("Ví.Dụ", null)),
            Judge(_late),
            Judge(new LocalDate(2023, 4, 1)),
            Given.Commune("Ví Dụ").JudgedBy(GivenRecords.QuarterlyReport),
            Given.Commune("Ví Dụ").JudgedBy(GivenRecords.QuarterlyReport with { UnitKinds = ["phong"] }),
            Given.Commune("Ví Dụ").JudgedBy(
                GivenRecords.QuarterlyReport with { FirstDay = new LocalDate(2023, 4, 1) }));

    private static GivenCase Case(LocalDate asOf, params ReportEntry[] entries) =>
        GivenCase.Of(Given.Commune("Ví Dụ")).By(GivenRecords.QuarterlyReport).Registered(asOf, entries);

    private static Finding Judge(LocalDate asOf, params ReportEntry[] entries) =>
        Case(asOf, entries).Evaluate().Findings.Single();
}
