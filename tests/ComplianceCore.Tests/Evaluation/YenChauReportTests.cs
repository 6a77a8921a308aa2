using ComplianceCore.Documents;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class YenChauReportTests
{
    private static readonly ComplianceReport _report = Evaluate();

    [Fact]
    public void Twenty_nine_units_are_judged_by_two_rules() => _report.Findings.Should().HaveCount(58);

    [Fact]
    public void Eight_units_signed_nothing_in_the_order_of_the_dispatch() =>
        Breaches("no_signing").Select(finding => finding.Unit.Label).Should().Equal(
            "Phòng Kinh tế và Hạ tầng",
            "Thanh tra",
            "Ban quản lý dự án đầu tư xây dựng",
            "UBND xã Chiềng Đông",
            "UBND xã Sấp Vạt",
            "UBND xã Chiềng Hặc",
            "UBND xã Mường Lựm",
            "UBND xã Chiềng On");

    [Fact]
    public void Two_of_them_had_nothing_to_sign() =>
        Breaches("no_signing").Where(finding => !finding.Evidence.Rate!.Value.IsDefined)
            .Select(finding => finding.Unit.Name).Should().Equal("Chiềng Hặc", "Mường Lựm");

    [Fact]
    public void Their_heads_are_severely_reprimanded() =>
        Breaches("no_signing").Select(finding => finding.Consequence!.Step.Text.Vietnamese)
            .Should().HaveCount(8).And.OnlyContain(step => step == "nghiêm khắc phê bình");

    [Fact]
    public void They_explain_themselves_before_the_fifth_of_April() =>
        _report.Obligations.Select(each => VietnameseDate.InFigures(each.DueBefore))
            .Should().HaveCount(8).And.OnlyContain(day => day == "05/4/2021");

    [Fact]
    public void Five_units_are_above_97_percent() =>
        _report.Findings.Where(finding => finding.Rule.Id == "signing_target" && finding.Verdict == Verdict.Met)
            .Select(finding => finding.Unit.Label).Should().Equal(
                "Phòng Tư pháp",
                "Phòng Giáo dục và Đào tạo",
                "UBND xã Viêng Lán",
                "UBND xã Tú Nang",
                "UBND xã Lóng Phiêng");

    [Fact]
    public void Twenty_two_units_miss_the_target() => Breaches("signing_target").Should().HaveCount(22);

    [Fact]
    public void A_finding_explains_itself_as_the_first_screen_says() =>
        Breaches("signing_target").Single(finding => finding.Unit.Name == "Nội vụ").Explain(Language.Vietnamese)
            .Should().Be(
                "Phòng Nội vụ, quý I/2021: ký số 64/89 văn bản (71,91%), chưa đạt mức trên 97%; còn thiếu 23 văn bản. "
                + "Căn cứ: điểm 2 Công văn số 621/UBND-VP ngày 31/3/2021 của UBND huyện Yên Châu.");

    [Fact]
    public void A_finding_explains_itself_in_English() =>
        Breaches("signing_target").Single(finding => finding.Unit.Name == "Nội vụ").Explain(Language.English)
            .Should().Be(
                "Phòng Nội vụ, Q1 2021: signed 64 of 89 documents (71.91%), which misses the target of more than 97%; "
                + "23 more would have met it. "
                + "Basis: point 2 of dispatch 621/UBND-VP of 2021-03-31, People's Committee of Yên Châu district.");

    [Fact]
    public void A_unit_with_0_of_0_is_told_so() =>
        Breaches("no_signing").Single(finding => finding.Unit.Name == "Mường Lựm").Explain(Language.Vietnamese)
            .Should().Be(
                "UBND xã Mường Lựm, quý I/2021: không ký số văn bản nào, cũng không phát hành văn bản nào. Căn cứ: "
                + "nhận định của UBND huyện Yên Châu tại phần đánh giá Công văn số 621/UBND-VP ngày 31/3/2021.");

    [Fact]
    public void The_whole_district_signed_808_of_1349() =>
        _report.OverallTotals.Ratios.Single().Rate.Should().Be(Rate.Of(808, 1_349));

    [Fact]
    public void The_report_is_final_and_warns_of_nothing() =>
        (_report.IsProvisional, _report.Warnings.Count).Should().Be((false, 0));

    private static ComplianceReport Evaluate()
    {
        var office = ComplianceCase.Load(RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1"));

        return office.Evaluate();
    }

    private static IEnumerable<Finding> Breaches(string ruleId) => _report.Findings
        .Where(finding => finding.Rule.Id == ruleId && finding.Verdict == Verdict.Breached);
}
