using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class MyLocDispatchTests
{
    private const string Seed = "my-loc-2020";
    private const string Case = "my-loc-2020-09";

    private static readonly ComplianceCase _case = SampleCase.Load(Case);
    private static readonly ComplianceReport _report = _case.Evaluate();
    private static readonly Dispatch _dispatch = _case.Drafted();

    [Fact]
    public void The_case_gives_the_dispatch_word_for_word() =>
        SeedText.Fold(PlainTextRenderer.Render(_dispatch)).Should().Be(SeedText.Permitted(Seed));

    [Fact]
    public void The_Markdown_says_the_same_in_the_body()
    {
        var text = PlainTextRenderer.Render(_dispatch);
        var start = text.IndexOf("Ngày 27 tháng 10", StringComparison.Ordinal);
        var body = text[start..text.IndexOf("./.", StringComparison.Ordinal)];

        SeedText.Fold(MarkdownRenderer.Render(_dispatch)).Should().Contain(SeedText.Fold(body));
    }

    [Fact]
    public void Every_permitted_difference_has_its_reason() =>
        PermittedDifference.Of(Seed).Should().HaveCount(7)
            .And.OnlyContain(difference => difference.Reason.Length > 20);

    [Theory]
    [InlineData("my-loc-2020-09", 90)]
    [InlineData("my-loc-2020-11", 60)]
    public void No_phrase_of_either_dispatch_is_written_in_code(string name, int atLeast) =>
        DispatchPhrases.Of(SampleCase.Load(name).Drafted()).Should().HaveCountGreaterThan(atLeast)
            .And.OnlyContain(phrase => !DispatchPhrases.Code.Contains(phrase));

    [Theory]
    [InlineData("low_issued", "Mỹ Hà, Mỹ Hưng, Mỹ Tân, Mỹ Thắng, Mỹ Thịnh, Mỹ Tiến, Mỹ Thuận, Mỹ Trung")]
    [InlineData("low_sent", "Mỹ Lộc, Mỹ Hà, Mỹ Hưng, Mỹ Tân, Mỹ Thắng, Mỹ Thịnh, Mỹ Tiến, Mỹ Thuận, Mỹ Trung")]
    [InlineData("low_received", "Mỹ Hưng, Mỹ Tân")]
    public void The_units_that_the_dispatch_names_are_in_breach(string rule, string units) =>
        string.Join(", ", _report.FindingsOf(rule, Verdict.Breached).UnitNames()).Should().Be(units);

    [Theory]
    [InlineData("low_issued", "Mỹ Lộc, Mỹ Phúc, Mỹ Thành")]
    [InlineData("low_sent", "Mỹ Phúc, Mỹ Thành")]
    [InlineData("low_received", "Mỹ Lộc, Mỹ Hà, Mỹ Phúc, Mỹ Thành, Mỹ Thắng, Mỹ Thịnh, Mỹ Tiến, Mỹ Thuận, Mỹ Trung")]
    public void Whom_the_dispatch_is_silent_about_is_undetermined_and_not_met(string rule, string units) =>
        string.Join(", ", _report.FindingsOf(rule, Verdict.Undetermined).UnitNames()).Should().Be(units);

    [Fact]
    public void Nobody_is_answerable_yet() =>
        _report.Findings.Should().HaveCount(60).And.OnlyContain(finding => finding.Consequence == null);

    [Fact]
    public void A_finding_says_that_the_number_is_a_judgement() =>
        _report.FindingsOf("low_sent", Verdict.Breached)[^1].Explain(Language.Vietnamese).Should().Be(
            "UBND xã Mỹ Trung, tháng 9/2020: chưa gửi trên trục liên thông văn bản nào, chưa đạt mức từ 10 văn bản trở "
            + "lên; còn thiếu 10 văn bản. Căn cứ: nhận định của Sở Thông tin và Truyền thông tỉnh Nam Định tại phần số "
            + "liệu Báo cáo số 756/BC-STTTT ngày 27/9/2020.");

    [Theory]
    [InlineData("13723,received,0", "có 02 đơn vị chưa triển khai và triển khai nhận trên trục liên thông rất ít: "
        + "xã Mỹ Hưng - 02 văn bản; đặc biệt xã Mỹ Tân chưa có văn bản nhận trên trục liên thông.")]
    [InlineData("13723,received,9", "có 02 đơn vị triển khai nhận trên trục liên thông rất ít: "
        + "xã Mỹ Hưng - 02 văn bản, xã Mỹ Tân - 09 văn bản.")]
    [InlineData("13723,received,10", "có 01 đơn vị triển khai nhận trên trục liên thông rất ít: "
        + "xã Mỹ Hưng - 02 văn bản.")]
    [InlineData("13723,received,11", "có 01 đơn vị triển khai nhận trên trục liên thông rất ít: "
        + "xã Mỹ Hưng - 02 văn bản.")]
    public void The_third_sentence_follows_the_figures(string row, string sentence) =>
        Printed(("13723,received,2", row)).Should()
            .Contain($"- Đối với văn bản nhận trên trục liên thông {sentence}\n");

    [Theory]
    [InlineData("0", "0", " có 02 đơn vị chưa triển khai nhận trên trục liên thông: xã Mỹ Hưng, xã Mỹ Tân.")]
    [InlineData("10", "0", " có 01 đơn vị chưa triển khai nhận trên trục liên thông: xã Mỹ Tân.")]
    [InlineData("10", "10", ", trong số các đơn vị có số liệu không có đơn vị nào chưa triển khai hoặc triển khai "
        + "nhận trên trục liên thông rất ít.")]
    [InlineData("", "", " chưa có số liệu.")]
    public void The_third_sentence_is_right_when_a_group_is_empty(string hung, string tan, string sentence) =>
        Printed(("13729,received,2", $"13729,received,{hung}"), ("13723,received,2", $"13723,received,{tan}"))
            .Should().Contain($"- Đối với văn bản nhận trên trục liên thông{sentence}\n");

    [Theory]
    [InlineData("0", " có 01 đơn vị chưa triển khai: xã Mỹ Thắng.")]
    [InlineData("10", ", trong số các đơn vị có số liệu không có đơn vị nào chưa triển khai hoặc triển khai rất chậm.")]
    [InlineData("", " chưa có số liệu.")]
    public void The_first_sentence_is_right_when_a_group_is_empty(string thang, string sentence) =>
        PrintedOf($"13717,issued,{thang}").Should()
            .Contain($"- Đối với văn bản đi trên phần mềm quản lý văn bản và điều hành{sentence}\n");

    [Fact]
    public void The_first_sentence_is_right_when_everybody_issued_something() =>
        Printed(("13717,issued,0", "13717,issued,10")).Should()
            .Contain("điều hành có 07 đơn vị có triển khai nhưng rất chậm: xã Mỹ Hà - 05 văn bản,")
            .And.NotContain("đặc biệt xã Mỹ Thắng");

    [Theory]
    [InlineData("0", " có 01 xã, thị trấn chưa triển khai: UBND thị trấn Mỹ Lộc.")]
    [InlineData("9", " có 01 xã, thị trấn triển khai rất chậm: UBND thị trấn Mỹ Lộc - 09 văn bản.")]
    [InlineData("10", ", trong số các đơn vị có số liệu không có xã, thị trấn nào chưa triển khai hoặc triển khai rất "
        + "chậm.")]
    [InlineData("", " chưa có số liệu.")]
    public void The_second_sentence_is_right_when_a_group_is_empty(string town, string sentence) =>
        PrintedOf($"13708,sent,{town}").Should()
            .Contain($"- Đối với văn bản gửi trên trục liên thông{sentence}\n");

    [Fact]
    public void Nobody_is_called_slow_when_nobody_is_known_to_be() =>
        PrintedOf("13708,sent,10").Should()
            .Contain("của huyện Mỹ Lộc việc sử dụng phần mềm").And.NotContain("còn rất chậm trong việc");

    /// <summary>The dispatch when nothing else was reported.</summary>
    private static string PrintedOf(string row)
    {
        using var copy = CaseFolderCopy.Of(Case).Write("figures.csv", $"unit,indicator,value\n{row}\n");
        return ComplianceCase.Load(copy.Path).Printed();
    }

    private static string Printed(params IEnumerable<(string Old, string New)> rows)
    {
        using var copy = CaseFolderCopy.Of(Case);
        foreach (var (old, replacement) in rows)
        {
            copy.Replace("figures.csv", old + "\n", replacement + "\n");
        }

        return ComplianceCase.Load(copy.Path).Printed();
    }
}
