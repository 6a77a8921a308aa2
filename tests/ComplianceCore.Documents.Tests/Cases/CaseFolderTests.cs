using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class CaseFolderTests : IDisposable
{
    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("../units.csv")]
    [InlineData("sub/../../units.csv")]
    [InlineData("/etc/hostname")]
    [InlineData(@"..\\units.csv")]
    [InlineData(@"\\\\server\\units.csv")]
    [InlineData(@"C:\\units.csv")]
    [InlineData("C:units.csv")]
    public void A_name_that_leads_out_of_the_folder_is_refused_on_every_system(string name)
    {
        _folder.Replace("case.json", "\"units.csv\"", $"\"{name}\"");

        Issues().Should().ContainSingle().Which.Code.Should().Be("CC2002");
    }

    [Fact]
    public void A_file_may_stand_in_a_folder_of_the_case()
    {
        Directory.CreateDirectory(_folder.PathOf("tables"));
        File.Move(_folder.PathOf("units.csv"), _folder.PathOf("tables/units.csv"));

        _folder.Replace("case.json", "\"units.csv\"", "\"tables/units.csv\"");

        Drafted().Should().Be(PlainTextRenderer.Render(SongTho.Case.Draft()));
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        _folder.Replace("case.json", "\"units.csv\"", "\".\"");

        Issues().Should().ContainSingle().Which.Code.Should().Be("CC1001");
    }

    [Fact]
    public void A_file_of_more_than_256_MB_is_refused_without_being_read()
    {
        using (var figures = File.OpenWrite(_folder.PathOf("figures.csv")))
        {
            figures.SetLength((256L * 1024 * 1024) + 1);
        }

        Issues().Should().ContainSingle().Which.Describe(Language.English).Should().StartWith("case.json(6,14): ")
            .And.EndWith("[CC2003]");
    }

    [Fact]
    public void A_missing_folder_is_named_although_its_path_ends_in_a_slash()
    {
        var load = () => ComplianceCase.Load(_folder.PathOf("khong-co/"));

        load.Should().Throw<CaseFormatException>().Which.Issues.Single().Message.English.Should()
            .StartWith("There is no folder 'khong-co'.");
    }

    [Fact]
    public void Line_ends_of_another_system_change_nothing()
    {
        foreach (var file in SongTho.Files)
        {
            _folder.Write(file, File.ReadAllText(_folder.PathOf(file)).ReplaceLineEndings("\r\n"));
        }

        Drafted().Should().Be(PlainTextRenderer.Render(SongTho.Case.Draft()));
    }

    [Fact]
    public void Byte_order_marks_change_nothing()
    {
        foreach (var file in SongTho.Files)
        {
            _folder.Write(file, [.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(_folder.PathOf(file))]);
        }

        Drafted().Should().Be(PlainTextRenderer.Render(SongTho.Case.Draft()));
    }

    [Fact]
    public void A_case_that_is_built_in_code_drafts_what_its_folder_drafts() =>
        PlainTextRenderer.Render(BuiltInCode().Draft()).Should().Be(Drafted());

    [Fact]
    public void A_case_that_is_built_in_code_has_the_receipt_of_its_folder()
    {
        var built = BuiltInCode();

        ReceiptOf(built).Should().Be(ReceiptOf(SongTho.Case));
    }

    [Fact]
    public void The_title_is_read() => SongTho.Case.Title.Should().Be("Ký số văn bản tháng 5/2024, huyện Sông Thơ");

    private string Drafted() => PlainTextRenderer.Render(ComplianceCase.Load(_folder.Path).Draft());

    private IReadOnlyList<Issue> Issues()
    {
        var load = () => ComplianceCase.Load(_folder.Path);
        return load.Should().Throw<CaseFormatException>().Which.Issues;
    }

    private static string ReceiptOf(ComplianceCase office) => DispatchReceipt
        .Of(office.Evaluate(), office.Dispatch, office.Template, []).Digest;

    private static ComplianceCase BuiltInCode()
    {
        var rules = RuleSet.Of(SongThoInCode.Rules);
        var period = ReportingPeriod.Month(2024, 5);
        return new ComplianceCase
        {
            Title = "Ký số văn bản",
            Units = UnitDirectory.Of(SongThoInCode.Units),
            Figures = SongThoInCode.Figures,
            Rules = rules,
            Period = period,
            Dispatch = SongThoInCode.Dispatch,
            Template = DispatchTemplate.Parse(
                new TemplateFile("template.sbn", SongThoInCode.Template), rules, period),
        };
    }
}
