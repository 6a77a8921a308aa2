using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class DraftedCaseTests : IDisposable
{
    private readonly CaseFolderCopy _folder = SongTho.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Outputs_come_first_then_the_files_of_the_case_and_the_receipt_last() =>
        NamesOf(Drafted()).Should().Equal(
            "report.json",
            "dispatch.txt",
            "dispatch.md",
            "dispatch.docx",
            "dispatch.html",
            "case/case.json",
            "case/dispatch.json",
            "case/figures.csv",
            "case/rules.json",
            "case/template.sbn",
            "case/unit-kinds.json",
            "case/units.csv",
            "receipt.json");

    [Fact]
    public void The_receipt_lists_every_file_but_itself() =>
        Drafted().Receipt.Outputs.Select(output => output.File)
            .Should().BeEquivalentTo(NamesOf(Drafted()).SkipLast(1));

    [Fact]
    public void A_file_of_the_case_is_copied_byte_for_byte()
    {
        byte[] units =
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text("units.csv").ReplaceLineEndings("\r\n"))];
        _folder.Write("units.csv", units);

        Copy("case/units.csv").Should().Equal(units);
    }

    [Fact]
    public void A_file_in_a_folder_of_the_case_is_copied_into_that_folder()
    {
        Directory.CreateDirectory(_folder.PathOf("tables"));
        File.Move(_folder.PathOf("units.csv"), _folder.PathOf("tables/units.csv"));
        _folder.Replace("case.json", "\"units.csv\"", "\"./tables//units.csv\"");

        NamesOf(Drafted()).Should().Contain("case/tables/units.csv").And.HaveCount(13);
    }

    [Fact]
    public void A_file_that_the_case_does_not_name_is_not_copied()
    {
        _folder.Write("ghi-chu.txt", "riêng");

        NamesOf(Drafted()).Should().HaveCount(13);
    }

    [Fact]
    public void A_case_that_is_built_in_code_has_no_files_to_copy() =>
        NamesOf(DraftedCase.Of(SongTho.Case with { Files = [] }, CancellationToken.None))
            .Should().Equal(
                "report.json", "dispatch.txt", "dispatch.md", "dispatch.docx", "dispatch.html", "receipt.json");

    [Fact]
    public void A_draft_can_be_stopped()
    {
        var draft = () => DraftedCase.Of(SongTho.Case, new CancellationToken(canceled: true));

        draft.Should().Throw<OperationCanceledException>();
    }

    private DraftedCase Drafted() => DraftedCase.Load(_folder.Path + "/", CancellationToken.None);

    private string Text(string file) => File.ReadAllText(_folder.PathOf(file));

    private byte[] Copy(string name) =>
        Drafted().Files.Single(file => string.Equals(file.Name, name, StringComparison.Ordinal)).Bytes.ToArray();

    private static IEnumerable<string> NamesOf(DraftedCase drafted) => drafted.Files.Select(file => file.Name);
}
