using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly CaseFolderCopy _district = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly CaseFolderCopy _ward = CaseFolderCopy.OfTests("ComplianceCore.Cli", "ben-mo");

    public void Dispose()
    {
        _district.Dispose();
        _ward.Dispose();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Why_an_office_missed_the_target_reads_as_approved(string language)
    {
        var run = await ToolRun.Of("explain", _district.Path, "--unit", "YC.NV", "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<ExplainCommandTests>($"target.{language}.txt", run.Output);
    }

    [Fact]
    public async Task Figures_places_target_basis_and_what_was_missing_are_told()
    {
        var run = await ToolRun.Of("explain", _district.Path, "--unit", "YC.NV", "--rule", "signing_target");

        run.Output.Should()
            .Contain("64/89").And.Contain("71,91%")
            .And.Contain("64 [figures.csv(11,1)]").And.Contain("89 [figures.csv(10,1)]")
            .And.Contain("mức trên 97%; áp dụng từ ngày 31/3/2021")
            .And.Contain("điểm 2 Công văn số 621/UBND-VP ngày 31/3/2021 của UBND huyện Yên Châu")
            .And.Contain("ký số thêm 23 văn bản nữa thì đạt mức trên 97%")
            .And.NotContain("no_signing");
    }

    [Theory]
    [InlineData("vi", "Đơn vị không báo cáo số liệu nào và không có kết luận nào về đơn vị.")]
    [InlineData("en", "Nothing was reported and nothing is concluded about this unit.")]
    public async Task A_commune_of_which_nobody_knows_anything_is_not_judged(string language, string sentence)
    {
        var folder = RepositoryRoot.PathOf("samples", "cases", "my-loc-2020-09");

        var run = await ToolRun.Of("explain", folder, "--unit", "13726", "--lang", language);

        run.Output.Should().Contain("Mỹ Phúc").And.Contain(sentence);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Why_an_office_with_nothing_to_count_is_reprimanded_reads_as_approved(string language)
    {
        var run = await ToolRun.Of("explain", _district.Path, "--unit", "04078", "--lang", language);

        Approved.Matches<ExplainCommandTests>($"nothing-to-count.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Late_reports_and_notices_read_as_approved(string language)
    {
        var run = await ToolRun.Of("explain", _ward.Path, "--unit", "BM.VHXH", "--lang", language);

        Approved.Matches<ExplainCommandTests>($"noticed.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_terminal_of_80_columns_without_colours_reads_as_approved(string language)
    {
        var run = await ToolRun.WithoutColours(80, "explain", _ward.Path, "--unit", "BM.VHXH", "--lang", language);

        Approved.Matches<ExplainCommandTests>($"columns-80.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_terminal_of_100_columns_without_colours_reads_as_approved(string language)
    {
        var run = await ToolRun.WithoutColours(100, "explain", _ward.Path, "--unit", "BM.NV", "--lang", language);

        Approved.Matches<ExplainCommandTests>($"columns-100.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_unit_that_reported_nothing_is_told_of_at_once_and_concluded_upon_by_nobody(string language)
    {
        _district.Replace("figures.csv", "YC.NV,issued,89\nYC.NV,signed,64\n", string.Empty);

        var run = await ToolRun.Of("explain", _district.Path, "--unit", "YC.NV", "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        Approved.Matches<ExplainCommandTests>($"nothing-reported.{language}.txt", run.Output);
    }

    [Fact]
    public async Task Without_a_figure_a_late_report_is_concluded_all_the_same()
    {
        var run = await ToolRun.Of("explain", _ward.Path, "--unit", "BM.HCC");

        run.Output.Should()
            .Contain("Đơn vị không báo cáo số liệu nào; quy tắc nào cần số liệu thì chưa kết luận.\n")
            .And.Contain("  Sổ theo dõi  chưa nhận [reports.csv(4,1)]\n");
    }

    [Theory]
    [InlineData("yc.nv", "YC.NV (Phòng Nội vụ)")]
    [InlineData("YC.NVV", "YC.NV (Phòng Nội vụ)")]
    [InlineData("Phòng Nội vụ", "YC.NV (Phòng Nội vụ)")]
    [InlineData("ban quản lý", "YC.BQLDA (Ban quản lý dự án đầu tư xây dựng)")]
    [InlineData("noi vu", "YC.NV (Phòng Nội vụ)")]
    [InlineData("Sập Vạt", "04066 (UBND xã Sấp Vạt)")]
    [InlineData("UBND xã Sấp Vạt", "04066 (UBND xã Sấp Vạt)")]
    [InlineData("4066", "04066 (UBND xã Sấp Vạt)")]
    public async Task A_unit_that_is_not_named_by_its_code_is_refused_with_the_one_that_was_meant(
        string unit,
        string nearest)
    {
        var run = await ToolRun.Of("explain", _district.Path, "--unit", unit);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be(
            $"Không có đơn vị nào mang mã '{unit}' trong kỳ này. Gần nhất: {nearest}. "
            + "Hãy ghi đúng mã đơn vị. [CC4041]\n"
            + "Có 1 lỗi. Chưa làm được việc này vì những lỗi trên.\n");
    }

    [Fact]
    public async Task A_unit_of_another_day_is_refused_with_the_day()
    {
        var run = await ToolRun.Of("explain", _ward.Path, "--unit", "BM.TP", "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().StartWith("The unit of code 'BM.TP' is not in force on 2026-11-18").And.Contain("[CC1207]");
    }

    [Fact]
    public async Task An_unknown_rule_is_refused_with_the_nearest()
    {
        var run = await ToolRun.Of("explain", _ward.Path, "--unit", "BM.KT", "--rule", "low_snt", "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().StartWith(
            "There is no rule 'low_snt' in the rule set. Nearest: 'low_sent'. "
            + "There are: low_sent, monthly_report, still_low. [CC4042]\n");
    }
}
