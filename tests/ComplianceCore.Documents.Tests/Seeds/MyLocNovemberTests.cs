using System.Text;
using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Documents.Tests;

/// <summary>Two months after the dispatch of the seed, by invented figures.</summary>
public sealed class MyLocNovemberTests
{
    private const string Case = "my-loc-2020-11";
    private const string Rule = "accountability";

    private static readonly ComplianceCase _case = SampleCase.Load(Case);
    private static readonly ComplianceReport _report = _case.Evaluate();

    [Fact]
    public void The_dispatch_is_the_one_that_was_read_and_approved() =>
        Approved.Matches<MyLocNovemberTests>("dispatch.txt", _case.Printed());

    [Theory]
    [InlineData(Language.Vietnamese, "vi")]
    [InlineData(Language.English, "en")]
    public void The_findings_are_explained_as_was_read_and_approved(Language language, string tag)
    {
        var explanations = _report.Findings.Select(finding => finding.Explain(language));

        Approved.Matches<MyLocNovemberTests>($"findings.{tag}.txt", string.Join('\n', explanations) + "\n");
    }

    [Fact]
    public void The_history_is_the_September_case_closed()
    {
        var closed = ClosedReport.Of(SampleCase.Load("my-loc-2020-09").Evaluate());
        var path = Path.Combine(SampleCase.PathOf(Case), "history", ClosedReportJson.FileName(closed.Period));

        Approved.MatchesFile(path, Encoding.UTF8.GetString(ClosedReportJson.Render(closed)));
    }

    [Fact]
    public void The_invented_figures_are_called_invented() => _case.Title.Should().EndWith("(số liệu giả định)");

    [Fact]
    public void Nothing_is_missing_from_the_records() => _report.Warnings.Should().BeEmpty();

    [Fact]
    public void The_heads_of_two_communes_that_were_noticed_and_are_still_slow_are_answerable() =>
        _report.Findings
            .Where(finding => finding.Consequence?.Step.Id == "answerable")
            .Select(finding => finding.Consequence!.Head)
            .Should().Equal("Chủ tịch UBND xã Mỹ Tân", "Chủ tịch UBND xã Mỹ Trung");

    [Fact]
    public void The_same_two_explain_themselves_before_the_fifth_of_December() =>
        _report.Obligations.Select(each => (each.Finding.Unit.Name, each.DueBefore)).Should().Equal(
            ("Mỹ Tân", new LocalDate(2020, 12, 5)),
            ("Mỹ Trung", new LocalDate(2020, 12, 5)));

    [Fact]
    public void A_commune_that_recovered_in_one_respect_answers_for_the_other() =>
        _report.FindingsOf(Rule, Verdict.Breached).Single(finding => finding.Unit.Name == "Mỹ Trung")
            .Evidence.Notices.Select(notice => (notice.Rule.Id, notice.Now))
            .Should().Equal(("low_issued", Verdict.Met), ("low_sent", Verdict.Breached));

    [Fact]
    public void Seven_units_that_were_noticed_have_recovered() =>
        _report.FindingsOf(Rule, Verdict.Met).UnitNames().Should().Equal(
            "Mỹ Lộc", "Mỹ Hà", "Mỹ Hưng", "Mỹ Thắng", "Mỹ Thịnh", "Mỹ Tiến", "Mỹ Thuận");

    [Fact]
    public void A_commune_that_is_slow_for_the_first_time_is_only_reminded() =>
        _report.Findings
            .Where(finding => finding.Unit.Name == "Mỹ Thành" && finding.Consequence is not null)
            .Select(finding => (finding.Rule.Id, finding.Consequence!.Step.Id))
            .Should().Equal(("low_sent", "reminder"));

    [Fact]
    public void Whose_figures_were_unknown_in_September_was_not_noticed() =>
        _report.FindingsOf(Rule, Verdict.NotApplicable).UnitNames()
            .Should().Equal("Mỹ Phúc", "Mỹ Thành", "HĐND-UBND huyện");

    [Fact]
    public void The_office_reported_four_days_late() =>
        _report.FindingsOf("monthly_report", Verdict.Breached)
            .Select(finding => (finding.Unit.Code, finding.Evidence.Report!.DaysLate))
            .Should().Equal(("ML.VP", 4));

    [Fact]
    public void Without_the_history_nobody_is_held_answerable()
    {
        using var copy = CaseFolderCopy.Of(Case).Delete("history/2020-08-18_2020-09-18.json");

        ComplianceCase.Load(copy.Path).Printed().Should()
            .Contain("UBND huyện nhắc nhở Chủ tịch UBND xã Mỹ Tân, Chủ tịch UBND xã Mỹ Thành, "
                + "Chủ tịch UBND xã Mỹ Trung; yêu cầu tập trung chỉ đạo")
            .And.NotContain("chịu trách nhiệm").And.NotContain("biểu dương");
    }

    [Theory]
    [InlineData("2020-11-19")]
    [InlineData("2020-11-20")]
    public void A_report_in_time_is_not_mentioned(string received) =>
        Printed("reports.csv", "2020-11-24", received).Should().NotContain("gửi báo cáo")
            .And.NotContain("rút kinh nghiệm")
            .And.Contain("3. Văn phòng HĐND-UBND huyện: Hàng tháng tổng hợp");

    [Fact]
    public void A_report_on_the_day_it_was_due_before_is_a_day_late() =>
        Printed("reports.csv", "2020-11-24", "2020-11-21").Should().Contain(
            "Văn phòng HĐND-UBND huyện gửi báo cáo tổng hợp tháng 11/2020 vào ngày 21/11/2020, "
            + "chậm 01 ngày so với thời hạn (trước ngày 21/11/2020).");

    [Fact]
    public void A_report_that_has_not_come_is_asked_for() =>
        Printed("reports.csv", "2020-11-24", string.Empty).Should().Contain(
            "Đến hết ngày 25/11/2020, Văn phòng HĐND-UBND huyện chưa gửi báo cáo tổng hợp tháng 11/2020, "
            + "thời hạn trước ngày 21/11/2020.");

    [Fact]
    public void Who_recovered_and_is_newly_slow_elsewhere_is_reminded_and_not_praised() =>
        Printed("figures.csv", "13708,received,128", "13708,received,9").Should()
            .Contain("biểu dương 06 đơn vị đã nghiêm túc khắc phục những hạn chế được nêu tại Công văn số "
                + "3790/UBND-VP, gồm xã Mỹ Hà, xã Mỹ Hưng,")
            .And.Contain("nhắc nhở Chủ tịch UBND thị trấn Mỹ Lộc, Chủ tịch UBND xã Mỹ Thành; yêu cầu tập trung");

    private static string Printed(string file, string old, string replacement)
    {
        using var copy = CaseFolderCopy.Of(Case).Replace(file, old, replacement);
        return ComplianceCase.Load(copy.Path).Printed();
    }
}
