using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;
using Shape = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace ComplianceCore.Documents.Tests;

/// <summary>That the texts of typed documents are what they are said to be; slips are the checker's affair.</summary>
public sealed class TypedDocumentTests
{
    public static TheoryData<string> Names => TypedDocuments.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_typed_document_is_a_dispatch_of_half_a_page_to_three_pages(string name)
    {
        using var file = TypedFile.Of(TypedDocuments.Called(name));

        file.Lines.Should().HaveCountGreaterThan(15).And.HaveCountLessThan(90);
    }

    [Theory]
    [InlineData(nameof(TypedDocuments.HeadingWithTabs))]
    [InlineData(nameof(TypedDocuments.CentredWithSpaces))]
    [InlineData(nameof(TypedDocuments.HeadingInOneRow))]
    [InlineData(nameof(TypedDocuments.HeadingInTextBoxes))]
    [InlineData(nameof(TypedDocuments.LettersTakenApart))]
    [InlineData(nameof(TypedDocuments.FactorySettings))]
    [InlineData(nameof(TypedDocuments.TrackedChanges))]
    [InlineData(nameof(TypedDocuments.WrongWords))]
    [InlineData(nameof(TypedDocuments.ListsAndAnnexes))]
    public void A_typed_document_keeps_the_schema_of_Word(string name)
    {
        using var file = TypedFile.Of(TypedDocuments.Called(name));

        file.Faults.Should().BeEmpty();
    }

    [Fact]
    public void Heading_and_closing_block_stand_side_by_side_with_tabs()
    {
        using var file = TypedFile.Of(TypedDocuments.HeadingWithTabs);

        file.Count<Table>().Should().Be(0);
        file.Lines.Should().Contain(
        [
            "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "\tSố: 8/UBND-NV\tVí Dụ, ngày 9 tháng 03 năm 2021",
            "Nơi nhận:\tKT. CHỦ TỊCH",
        ]);
    }

    [Fact]
    public void Spaces_centre_what_no_button_centres()
    {
        using var file = TypedFile.Of(TypedDocuments.CentredWithSpaces);

        (file.Count<Justification>(), file.Count<Indentation>(), file.Count<TabChar>()).Should().Be((0, 0, 0));
        file.Lines.Should().Contain("                        Kính gửi: Trưởng các bản, tiểu khu trong xã");
    }

    [Fact]
    public void Words_set_by_hand_are_torn_into_runs()
    {
        using var file = TypedFile.Of(TypedDocuments.CentredWithSpaces);
        var runs = file.Body.Descendants<Run>().ToArray();

        runs.Count(run => run.RunProperties?.RunFonts is null || run.RunProperties.FontSize is null).Should().Be(0);
        runs.Select(run => run.InnerText).Should().ContainInConsecutiveOrder("Nơi nh", "ận:")
            .And.ContainInConsecutiveOrder("    S", "ố: 2", "1/UBND-VP                              ");
    }

    [Fact]
    public void Heading_and_closing_block_are_tables_of_one_row()
    {
        using var file = TypedFile.Of(TypedDocuments.HeadingInOneRow);

        file.Body.Elements<Table>().Select(table => table.Elements<TableRow>().Count()).Should().Equal(1, 1);
        file.Body.Elements<Table>().First().InnerText.Should()
            .Contain("Số: 245/SVD-VP").And.Contain("V/v ").And.Contain("ngày 05 tháng 11 năm 2024");
    }

    [Fact]
    public void Drawn_rules_are_kept_as_DrawingML_and_as_VML()
    {
        using var file = TypedFile.Of(TypedDocuments.HeadingInOneRow);

        (file.Count<Shape.NonVisualConnectorProperties>(), file.Count<Line>()).Should().Be((2, 2));
    }

    [Fact]
    public void Old_rules_are_kept_as_VML_only()
    {
        using var file = TypedFile.Of(TypedDocuments.FactorySettings);

        (file.Count<Shape.WordprocessingShape>(), file.Count<Line>()).Should().Be((0, 2));
    }

    [Fact]
    public void Text_boxes_hold_their_words_twice()
    {
        using var file = TypedFile.Of(TypedDocuments.HeadingInTextBoxes);

        file.Body.Descendants<Shape.TextBoxInfo2>().Select(box => box.InnerText)
            .Should().HaveCount(3).And.Equal(file.Body.Descendants<TextBox>().Select(box => box.InnerText));
    }

    [Fact]
    public void Text_boxes_hold_the_heading_and_the_signature()
    {
        using var file = TypedFile.Of(TypedDocuments.HeadingInTextBoxes);

        file.Body.Descendants<TextBox>().Select(box => box.Descendants<Paragraph>().First().InnerText)
            .Should().Equal("ỦY BAN NHÂN DÂN", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TM. ỦY BAN NHÂN DÂN");
        file.Lines.Should().NotContain(line => line.Contains("Hạnh Phúc", StringComparison.Ordinal));
    }

    [Fact]
    public void No_letter_is_composed_in_the_document_of_letters_taken_apart()
    {
        using var file = TypedFile.Of(TypedDocuments.LettersTakenApart);

        file.Body.InnerText.Should().NotMatchRegex("[\u00C0-\u00FF\u0102\u0103\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]")
            .And.Contain("Đo\u0323\u0302c la\u0323\u0302p")
            .And.Contain("HOA\u0300 XA\u0303 HO\u0323\u0302I");
    }

    [Fact]
    public void The_motto_has_long_dashes_and_the_number_a_no_break_space()
    {
        using var file = TypedFile.Of(TypedDocuments.LettersTakenApart);

        file.Body.InnerText.Should().Contain(" – Tu\u031B\u0323 do – ").And.Contain("So\u0302\u0301:\u00A064");
    }

    [Fact]
    public void Sizes_come_from_styles_alone()
    {
        using var file = TypedFile.Of(TypedDocuments.LettersTakenApart);

        file.Body.Descendants<Run>().Count(run => run.RunProperties?.FontSize is not null).Should().Be(0);
        file.Main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Where(style => style.StyleId!.Value is "HoTen" or "ChucVu" or "VanBanGiua" or "VanBan")
            .Select(style => style.BasedOn!.Val!.Value)
            .Should().Equal("Normal", "VanBan", "VanBanGiua", "ChucVu");
    }
}
