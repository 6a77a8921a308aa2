using System.Text;

namespace ComplianceCore.Importers.Tests;

public sealed class OldFontTests
{
    // "Đơn vị; Số lượng văn bản phát hành" and a unit, as the fonts of the time spell them.
    private const string Tcvn3 =
        "STT;§¬n vÞ;Sè l\u00adîng v¨n b¶n ph¸t hµnh;Sè l\u00adîng v¨n b¶n ký sè\n1;Phßng Néi vô;89;64\n";
    private const string Vni =
        "STT;Ñôn vò;Soá löôïng vaên baûn phaùt haønh;Soá löôïng vaên baûn kyù soá\n1;Phoøng Noäi vuï;89;64\n";

    [Theory]
    [InlineData(Tcvn3, "CC6006")]
    [InlineData(Vni, "CC6007")]
    public void Text_of_an_old_font_is_refused_by_the_name_of_its_encoding(string text, string code)
    {
        foreach (var bytes in new[] { Encoding.Latin1.GetBytes(text), Encoding.UTF8.GetBytes(text) })
        {
            var result = Importing.Of(bytes, "cu.csv", YenChau.Map);

            result.IsRefused.Should().BeTrue();
            result.Issues.Select(issue => issue.Code).Should().Equal(code);
        }
    }

    [Theory]
    [InlineData(Tcvn3, "CC6006")]
    [InlineData(Vni, "CC6007")]
    public void A_workbook_in_an_old_font_is_refused_too(string text, string code)
    {
        var sheet = new GivenSheet { Name = "Bieu" };
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            sheet.Row([.. line.Split(';')]);
        }

        Importing.Of(GivenWorkbook.Of(sheet).ToBytes(), "cu.xlsx", YenChau.Map)
            .Issues.Select(issue => issue.Code).Should().Equal(code);
    }

    [Fact]
    public void Bytes_of_no_encoding_that_is_read_are_refused() =>
        Importing.Of([.. "STT;"u8, 0x83, 0x84, 0x85, .. ";1\n"u8], "la.csv", YenChau.Map)
            .Issues.Select(issue => issue.Code).Should().Equal("CC6008");
}
