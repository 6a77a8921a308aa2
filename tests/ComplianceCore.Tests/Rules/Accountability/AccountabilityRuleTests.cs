using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class AccountabilityRuleTests
{
    private static readonly ClosedReport _noticed = GivenRecords.Closed(
        new ClosedVerdict("no_signing", "Ví.Dụ", Verdict.Met),
        new ClosedVerdict("low_issued", "Ví.Dụ", Verdict.Breached));

    [Theory]
    [InlineData(9, Verdict.Breached)]
    [InlineData(10, Verdict.Met)]
    [InlineData(11, Verdict.Met)]
    public void Who_was_noticed_answers_while_the_breach_goes_on(long issued, Verdict verdict) =>
        Judge(Given.Commune("Ví Dụ").Issued(issued).Signed(1)).Verdict.Should().Be(verdict);

    [Fact]
    public void Who_was_noticed_for_one_rule_does_not_answer_for_another() =>
        Judge(Given.Commune("Ví Dụ").Issued(10).Signed(0)).Verdict.Should().Be(Verdict.Met);

    [Fact]
    public void Who_was_not_noticed_does_not_answer() =>
        Judge(Given.Commune("Khác").Issued(0).Signed(0)).Verdict.Should().Be(Verdict.NotApplicable);

    [Fact]
    public void Where_figures_are_missing_now_nothing_is_concluded() =>
        Judge(Given.Commune("Ví Dụ")).Verdict.Should().Be(Verdict.Undetermined);

    [Fact]
    public void Without_the_closed_report_nothing_is_concluded() =>
        Case(Given.Commune("Ví Dụ").Issued(0).Signed(0)).After().Evaluate().Findings[^1].Verdict
            .Should().Be(Verdict.Undetermined);

    [Theory]
    [InlineData(2023, 1, Verdict.Breached)]
    [InlineData(2023, 2, Verdict.Breached)]
    [InlineData(2023, 3, Verdict.NotApplicable)]
    [InlineData(2022, 4, Verdict.NotApplicable)]
    public void A_notice_holds_from_its_named_period_until_it_expires(int year, int quarter, Verdict verdict) =>
        (Case(Given.Commune("Ví Dụ").Issued(5).Signed(1)) with { Period = ReportingPeriod.Quarter(year, quarter) })
            .Evaluate().Findings[^1].Verdict.Should().Be(verdict);

    [Theory]
    [InlineData(30, Verdict.NotApplicable)]
    [InlineData(31, Verdict.Breached)]
    public void The_last_day_of_a_notice_is_the_last_on_which_a_period_may_end(int untilDay, Verdict verdict) =>
        Case(Given.Commune("Ví Dụ").Issued(5).Signed(1))
            .By(
                GivenRules.NoSigning,
                GivenRecords.LowIssued,
                GivenRecords.HeadAnswers with
                {
                    Notices = [GivenRecords.Notice with { LastDay = new LocalDate(2023, 3, untilDay) }],
                })
            .Evaluate().Findings[^1].Verdict.Should().Be(verdict);

    [Fact]
    public void A_notice_without_last_day_does_not_expire()
    {
        var rule = GivenRecords.HeadAnswers with { Notices = [GivenRecords.Notice with { LastDay = null }] };
        var later = Case(Given.Commune("Ví Dụ").Issued(5).Signed(1))
            .By(GivenRules.NoSigning, GivenRecords.LowIssued, rule);

        (later with { Period = ReportingPeriod.Quarter(2030, 4) }).Evaluate().Findings[^1].Verdict
            .Should().Be(Verdict.Breached);
    }

    [Theory]
    [InlineData(29, Verdict.Breached)]
    [InlineData(30, Verdict.Breached)]
    public void A_unit_that_bore_its_code_in_the_period_noticed_answers(int day, Verdict verdict) =>
        Judge(Given.Commune("Ví Dụ").Issued(5).Signed(1).From(2022, 9, day)).Verdict.Should().Be(verdict);

    [Fact]
    public void A_unit_that_took_over_the_code_later_is_another_unit() =>
        Judge(Given.Commune("Ví Dụ").Issued(5).Signed(1).From(2022, 10, 1)).Verdict
            .Should().Be(Verdict.NotApplicable);

    [Fact]
    public void A_report_closed_by_another_rule_set_is_no_notice()
    {
        var other = ClosedReport.Of(
            "khac", _noticed.Period, _noticed.AsOf, _noticed.ReportDigest, _noticed.Verdicts);

        Case(Given.Commune("Ví Dụ").Issued(5).Signed(1)).After(other).Evaluate().Findings[^1].Verdict
            .Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void A_unit_that_did_not_exist_when_others_were_noticed_is_not_judged_whatever_the_history() =>
        Case(Given.Commune("Ví Dụ").Issued(5).Signed(1).From(2022, 10, 1)).After().Evaluate().Findings[^1].Verdict
            .Should().Be(Verdict.NotApplicable);

    [Fact]
    public void Of_two_closed_reports_that_end_on_one_day_neither_is_the_one_noticed()
    {
        var month = ClosedReport.Of(
            "bien_mo", ReportingPeriod.Month(2022, 9), _noticed.AsOf, _noticed.ReportDigest, _noticed.Verdicts);

        Case(Given.Commune("Ví Dụ").Issued(5).Signed(1)).After(_noticed, month).Evaluate().Findings[^1].Verdict
            .Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void A_noticed_rule_that_does_not_apply_now_is_neither_met_nor_breached()
    {
        var noticed = GivenRecords.Closed(new ClosedVerdict("no_signing", "Ví.Dụ", Verdict.Breached));
        var rule = GivenRules.NoSigning with { NothingToCount = Verdict.NotApplicable };
        var unit = Given.Commune("Ví Dụ").Issued(0).Signed(0);

        GivenCase.Of(unit).By(rule, GivenRecords.HeadAnswers with { Of = [rule] }).After(noticed)
            .Evaluate().Findings[^1].Verdict.Should().Be(Verdict.NotApplicable);
    }

    [Fact]
    public void Of_two_notices_the_one_whose_breach_goes_on_decides()
    {
        var later = GivenRecords.Notice with
        {
            PeriodEnd = new LocalDate(2022, 12, 31),
            Answerable = new LocalizedText("quý II/2023", "Q2 2023"),
            Basis = GivenRules.Basis(7),
        };
        var fourth = ClosedReport.Of(
            "bien_mo",
            ReportingPeriod.Quarter(2022, 4),
            new LocalDate(2022, 12, 31),
            _noticed.ReportDigest,
            [new ClosedVerdict("no_signing", "Ví.Dụ", Verdict.Breached)]);
        var rule = GivenRecords.HeadAnswers with { Notices = [GivenRecords.HeadAnswers.Notices[0], later] };

        var finding = GivenCase.Of(Given.Commune("Ví Dụ").Issued(10).Signed(0))
            .By(GivenRules.NoSigning, GivenRecords.LowIssued, rule).After(_noticed, fourth)
            .Evaluate().Findings[^1];

        (finding.Verdict, finding.Evidence.DecidingNotice, finding.Evidence.Basis)
            .Should().Be((Verdict.Breached, later, later.Basis));
        finding.Demand(Language.Vietnamese).Should().Be("không còn vi phạm từ quý II/2023");
    }

    [Fact]
    public void The_evidence_names_the_notice_the_rule_and_the_closed_report()
    {
        var notice = Judge(Given.Commune("Ví Dụ").Issued(5).Signed(1)).Evidence.Notices.Single();

        (notice.Notice, notice.Rule.Id, notice.Noticed, notice.Now)
            .Should().Be((GivenRecords.HeadAnswers.Notices[0], "low_issued", _noticed, Verdict.Breached));
    }

    [Fact]
    public void The_head_is_named_by_title() =>
        Judge(Given.Commune("Ví Dụ").Issued(5).Signed(1)).Consequence!.Head.Should().Be("Chủ tịch UBND xã Ví Dụ");

    [Fact]
    public void Every_finding_says_what_was_noticed_and_what_became_of_it_in_Vietnamese() =>
        Approved.Matches<AccountabilityRuleTests>("vi.txt", Told(Language.Vietnamese));

    [Fact]
    public void Every_finding_says_what_was_noticed_and_what_became_of_it_in_English() =>
        Approved.Matches<AccountabilityRuleTests>("en.txt", Told(Language.English));

    private static string Told(Language language) =>
        FindingText.Of(
            language,
            Judge(Given.Commune("Ví Dụ").Issued(5).Signed(1)),
            Judge(Given.Commune("Ví Dụ").Issued(10).Signed(1)),
            Judge(Given.Commune("Ví Dụ")),
            Judge(Given.Commune("Khác").Issued(0).Signed(0)),
            Case(Given.Commune("Ví Dụ").Issued(0).Signed(0)).After().Evaluate().Findings[^1],
            (Case(Given.Commune("Ví Dụ").Issued(5).Signed(1)) with { Period = ReportingPeriod.Quarter(2023, 3) })
                .Evaluate().Findings[^1]);

    private static GivenCase Case(GivenUnit unit) =>
        GivenCase.Of(unit).By(GivenRules.NoSigning, GivenRecords.LowIssued, GivenRecords.HeadAnswers).After(_noticed);

    private static Finding Judge(GivenUnit unit) => Case(unit).Evaluate().Findings[^1];
}
