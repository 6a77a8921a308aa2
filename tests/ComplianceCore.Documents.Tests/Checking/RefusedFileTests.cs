using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class RefusedFileTests : IDisposable
{
    private readonly CaseFolderCopy _folder = CaseFolderCopy.Empty();

    public static TheoryData<HostileOutcome, string, string> Refusals => new()
    {
        { HostileOutcome.Empty, "CC2601", "Choose the file again, or save it from Word again." },
        { HostileOutcome.NotAWordFile, "CC2602", "Open it in Word and save it as \"Word Document (*.docx)\"." },
        { HostileOutcome.Encrypted, "CC2603", "Open it in Word, take the password off and save it again." },
        { HostileOutcome.OldWordFormat, "CC2604", "Open it in Word and save it as .docx." },
        { HostileOutcome.HasMacros, "CC2605", "Save it as .docx without macros." },
        { HostileOutcome.Damaged, "CC2606", "open it in Word, which may repair it, and save it again." },
        { HostileOutcome.TooLarge, "CC2607", "at most 64 MB are read, 128 MB once unpacked, 32 MB of them text." },
        { HostileOutcome.TooDeep, "CC2608", "Take the text out of the nested tables." },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refused_file_is_named_with_its_cure(HostileOutcome outcome, string code, string cure)
    {
        var file = HostileFiles.All.Values.First(each => each.Outcome == outcome).ToBytes();

        var check = () => Checked.Document(file);

        check.Should().Throw<WordFileException>().Which.Issues.Should().ContainSingle()
            .Which.Describe(Language.English).Should()
            .StartWith("document.docx: ").And.Contain(cure).And.EndWith($"[{code}]");
    }

    [Fact]
    public void More_paragraphs_than_a_dispatch_can_have_are_refused()
    {
        var check = () => Checked.Document(HostileFiles.Called("400,000 recipients"));

        check.Should().Throw<WordFileException>().Which.Issues.Should().ContainSingle()
            .Which.Describe(Language.English).Should().Be(
                "document.docx: This file has more paragraphs or letters than a dispatch can have: at most 80,000 "
                + "paragraphs and 2,000,000 letters are read, 20,000 of them in one paragraph. Make the annexes files "
                + "of their own. [CC2609]");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var open = () => WordFile.Open(_folder.PathOf("gone.docx"));

        open.Should().Throw<WordFileException>().WithMessage("There is no file 'gone.docx'. Check the path. [CC2611]");
    }

    [Fact]
    public void A_file_that_somebody_holds_is_named()
    {
        var path = _folder.Write("held.docx", "text").PathOf("held.docx");
        using var holder = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var open = () => WordFile.Open(path);

        open.Should().Throw<WordFileException>().WithMessage("The file 'held.docx' cannot be read: *[CC2612]");
    }
}
