using System.IO.Compression;
using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class HostileFileTests
{
    private static readonly byte[] _workbook = GivenWorkbook.Of(YenChau.Sheet(numbersAreText: false)).ToBytes();

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.csv")]
    public void An_empty_file_is_refused(string name) => RefusalOf([], name).Should().Be("CC6003");

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7 …", "CC6004")]
    [InlineData("a.html", "<html><table><tr><td>1</td></tr></table></html>", "CC6004")]
    [InlineData("a.xls", "<html><table><tr><td>1</td></tr></table></html>", "CC6005")]
    [InlineData("a.xlsx", "STT;Đơn vị\n", "CC6005")]
    [InlineData("a.xls", "STT;Đơn vị\n", "CC6005")]
    public void A_file_that_is_something_else_is_refused(string name, string text, string code) =>
        RefusalOf(Encoding.UTF8.GetBytes(text), name).Should().Be(code);

    [Fact]
    public void A_workbook_with_the_extension_of_text_is_refused_by_what_it_is()
    {
        var result = Importing.Of(_workbook, "a.csv", YenChau.Map);

        result.Issues.Single().ToIssue().Describe(Language.Vietnamese).Should().Be(
            "a.csv: Tệp 'a.csv' có đuôi '.csv' nhưng thực ra là sổ tính XLSX. "
            + "Hãy mở tệp trong Excel và lưu lại đúng loại, hoặc sửa đuôi tệp. [CC6005]");
    }

    [Fact]
    public void A_document_of_another_kind_is_no_workbook() =>
        RefusalOf(Zip(("word/document.xml", "<w/>"u8.ToArray())), "a.xlsx").Should().Be("CC6004");

    [Fact]
    public void A_workbook_with_a_password_is_refused() =>
        RefusalOf(GivenCompoundFile.Of("EncryptedPackage", [1, 2, 3]), "a.xls").Should().Be("CC6009");

    [Fact]
    public void An_old_workbook_with_a_password_is_refused() =>
        RefusalOf(YenChau.OldWorkbook().With(0x002f, 0, 0, 0, 0, 0, 0).ToBytes(), "a.xls").Should().Be("CC6009");

    [Fact]
    public void A_workbook_that_takes_values_from_others_is_refused() =>
        RefusalOf(
            GivenWorkbook.Of(YenChau.Sheet(numbersAreText: false))
                .With("xl/externalLinks/externalLink1.xml", "<externalLink/>").ToBytes(),
            "a.xlsx").Should().Be("CC6013");

    [Fact]
    public void An_old_workbook_that_takes_values_from_others_is_refused() =>
        RefusalOf(YenChau.OldWorkbook().With(0x01ae, 1, 0, 3, 0, 0, (byte)'b', (byte)'.', (byte)'x').ToBytes(), "a.xls")
            .Should().Be("CC6013");

    [Fact]
    public void A_workbook_that_declares_entities_is_refused() =>
        RefusalOf(
            GivenWorkbook.Of().With(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w>&b;</w>").ToBytes(),
            "a.xlsx").Should().Be("CC6012");

    [Fact]
    public void A_workbook_that_unpacks_to_far_more_than_its_size_is_refused() =>
        RefusalOf(
            GivenWorkbook.Of(YenChau.Sheet(numbersAreText: false))
                .With("xl/media/zeros.bin", new byte[40 << 20]).ToBytes(),
            "a.xlsx").Should().Be("CC6011");

    [Fact]
    public void A_sheet_with_a_row_that_Excel_does_not_have_is_refused() =>
        RefusalOf(
            GivenWorkbook.Of(new GivenSheet { Name = "a" }).With(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row></sheetData></worksheet>").ToBytes(),
            "a.xlsx").Should().Be("CC6014");

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    [InlineData(1600)]
    public void A_workbook_that_is_cut_off_is_refused(int length) =>
        RefusalOf(_workbook[..length], "a.xlsx").Should().Be("CC6010");

    [Fact]
    public void A_row_without_end_is_refused() =>
        RefusalOf(Encoding.UTF8.GetBytes($"STT;Đơn vị\n\"{new string('x', 2 << 20)}"), "a.csv").Should().Be("CC6015");

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        using var folder = new TemporaryFolder();
        var importer = TableImporter.Of(YenChau.Units, YenChau.Map, ImportOptions.Default);

        importer.ImportFile(folder.PathOf("nowhere.csv"), CancellationToken.None)
            .Issues.Select(issue => issue.Code).Should().Equal("CC6001");
        importer.ImportFile(folder.Location, CancellationToken.None)
            .Issues.Select(issue => issue.Code).Should().Equal("CC6002");
    }

    private static string RefusalOf(byte[] bytes, string name)
    {
        var result = Importing.Of(bytes, name, YenChau.Map);
        result.IsRefused.Should().BeTrue();
        result.Figures.Should().BeEmpty();
        result.Rows.Accepted.Should().Be(0);
        return result.Issues[^1].Code;
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
