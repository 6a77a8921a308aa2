using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;

namespace ComplianceCore.Documents.Tests;

/// <summary>Names that would break a document if they were more than words.</summary>
public sealed class DocxHostileNameTests
{
    public static TheoryData<string> Names =>
    [
        "<w:p/>",
        "</w:t></w:r><w:r><w:t>",
        "Xã & Thị trấn &lt; &#x41;",
        "\"Ngoặc\" 'kép' “cong”",
        "]]> <![CDATA[ x ]]>",
        "😀 👨‍👩‍👧‍👦 🇻🇳",
        "Ma\u0302y Tra\u0306\u0301ng",
        "\u200Fמזרח\u200E \u061Cphải",
        "{{ period.label }} **x** _y_",
        " PAGE  MERGEFORMAT ",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_stands_in_the_annex_as_it_is(string name)
    {
        using var docx = WrittenDocx.Of(SongTho.Case.Renaming("ST.TG", name).Draft());

        docx.AnnexTables[0].Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCell>()
            .Select(cell => cell.InnerText).Should().Contain($"Phòng {name}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_stands_in_the_body_as_it_is(string name)
    {
        using var docx = WrittenDocx.Of(SongTho.Case.Renaming("ST.TG", name).Draft());

        docx.Body.InnerText.Should().Contain($"UBND huyện phê bình Trưởng phòng {name}.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_in_every_part_leaves_a_valid_document(string name)
    {
        using var docx = WrittenDocx.Of(NamedDispatch.Of(name));

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(docx.Package)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Should().BeEmpty();
    }

    [Theory]
    [InlineData("W")]
    [InlineData("Ấ")]
    [InlineData("👨‍👩‍👧")]
    [InlineData("từ ")]
    public void A_text_of_300_letters_in_every_part_leaves_a_valid_document(string letter)
    {
        var name = string.Concat(Enumerable.Repeat(letter, 300));
        using var docx = WrittenDocx.Of(NamedDispatch.Of(name));

        docx.Body.InnerText.Should().Contain(name);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(docx.Package)
            .Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Should().BeEmpty();
    }

    [Fact]
    public void A_line_break_or_a_tab_in_a_value_is_a_space()
    {
        using var docx = WrittenDocx.Of(NamedDispatch.Of("a\r\nb\tc\u2028d"));

        docx.Of(DispatchElement.SignerName).Single().InnerText.Should().Be("a  b c d");
    }
}
