namespace ComplianceCore.Documents.Tests;

/// <summary>What a reader sees of small documents, one trait each.</summary>
public sealed class WordReadingTests
{
    private const string Sheet = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:gutter=\"567\"/></w:sectPr>";

    [Fact]
    public void A_gutter_is_part_of_the_left_margin() =>
        Read(RawXml.Paragraph("a") + Sheet).Sections[0].Left.Should().Be(1134 + 567);

    [Fact]
    public void Small_letters_that_are_shown_as_capitals_are_capitals() =>
        Text("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>ủy ban</w:t></w:r></w:p>").Should().Be("ỦY BAN");

    [Fact]
    public void Hidden_letters_are_not_read()
    {
        var document = Read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>");

        document.Paragraphs[0].Text.Should().Be("b");
        document.HasHiddenText.Should().BeTrue();
    }

    [Theory]
    [InlineData("w:beforeAutospacing=\"1\" w:before=\"0\"", 280)]
    [InlineData("w:beforeAutospacing=\"0\" w:before=\"120\"", 120)]
    [InlineData("w:before=\"6pt\"", 120)]
    [InlineData("w:before=\"1in\"", 1440)]
    [InlineData("w:before=\"25.4mm\"", 1440)]
    public void Room_may_be_automatic_or_have_a_unit(string spacing, int twips) =>
        Setting($"<w:spacing {spacing}/>").Before.Should().Be(twips);

    [Fact]
    public void A_frame_says_how_its_paragraph_stands() =>
        Setting("<w:framePr w:xAlign=\"center\"/><w:jc w:val=\"right\"/>").Alignment
            .Should().Be(ParagraphAlignment.Center);

    [Theory]
    [InlineData("<w:ind w:left=\"720\" w:hanging=\"360\"/>", -360)]
    [InlineData("<w:ind w:start=\"720\" w:firstLine=\"567\"/>", 567)]
    public void A_first_line_stands_in_or_out(string indent, int firstLine)
    {
        Setting(indent).FirstLine.Should().Be(firstLine);
        Setting(indent).Left.Should().Be(720);
    }

    [Fact]
    public void A_least_distance_of_lines_that_is_low_is_single_spacing() =>
        Piece("<w:spacing w:line=\"200\" w:lineRule=\"atLeast\"/>").LineSpacing.Should().Be(1);

    [Fact]
    public void A_fixed_distance_of_lines_is_held_against_the_size() =>
        Piece("<w:spacing w:line=\"460\" w:lineRule=\"exact\"/>").LineSpacing.Should().Be(23m / (10m * 1.15m));

    [Fact]
    public void Paragraphs_that_are_contextual_leave_no_room()
    {
        var lines = Read(
            "<w:p><w:pPr><w:spacing w:after=\"120\"/><w:contextualSpacing/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:spacing w:before=\"60\"/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>")
            .Paragraphs.SelectMany(TextPieces.LinesOf).ToArray();

        lines[0].RoomTo(lines[1]).Should().Be(3);
    }

    [Theory]
    [InlineData("<w:tblPr/>", 4000 - 216)]
    [InlineData("<w:tblPr><w:tblCellMar><w:left w:w=\"0\"/><w:right w:w=\"50\"/></w:tblCellMar></w:tblPr>", 3950)]
    public void A_cell_has_room_between_its_paddings(string table, int width) =>
        Read($"<w:tbl>{table}<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>"
                + $"{RawXml.Paragraph("a")}</w:tc></w:tr></w:tbl>")
            .Paragraphs[0].Cell!.Width.Should().Be(width);

    [Fact]
    public void A_page_break_within_letters_begins_a_page_with_the_next_paragraph()
    {
        var document = Read("<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/></w:r></w:p>" + RawXml.Paragraph("b"));

        document.Paragraphs.Select(paragraph => paragraph.StartsPage).Should().Equal(false, true);
    }

    [Fact]
    public void Letters_of_a_paragraph_whose_end_was_deleted_go_on_in_the_next() =>
        Read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Số: 5</w:t></w:r></w:p>"
                + RawXml.Paragraph("/UBND-VP"))
            .Paragraphs.Select(paragraph => paragraph.Text).Should().Equal("Số: 5/UBND-VP");

    [Fact]
    public void Of_a_document_whose_last_end_was_deleted_nothing_is_lost() =>
        Text("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Hết</w:t></w:r></w:p>").Should().Be("Hết");

    [Theory]
    [InlineData("<v:line from=\"10pt,0\" to=\"110pt,0\"/>", 2000)]
    [InlineData("<v:shape type=\"#_x0000_t32\" style=\"position:absolute;width:50pt\"/>", 1000)]
    [InlineData("<a:spPr><a:xfrm><a:ext cx=\"635000\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"/></a:spPr>", 1000)]
    public void A_line_that_was_drawn_has_its_length(string drawing, int length) =>
        Read("<w:p xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + $"<w:r><w:pict>{drawing}</w:pict></w:r></w:p>")
            .Paragraphs[0].Lines.Select(line => line.Length).Should().Equal(length);

    [Fact]
    public void A_style_of_a_table_sets_its_paragraphs() => Read(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr>"
                + $"<w:tr><w:tc>{RawXml.Paragraph("a")}</w:tc></w:tr></w:tbl>",
            "<w:style w:type=\"table\" w:styleId=\"T\"><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + "<w:rPr><w:b/></w:rPr></w:style>")
        .Paragraphs[0].Should().Match<WordParagraph>(paragraph =>
            paragraph.Setting.Alignment == ParagraphAlignment.Center && paragraph.Runs[0].Setting.IsBold == true);

    [Fact]
    public void A_section_that_names_no_header_has_that_of_the_section_before()
    {
        var file = WordPackage.Plain
            .With(WordPackage.DocumentRelations, RawXml.RelationList(RawXml.Relation("r7", "header", "header1.xml")))
            .With("word/header1.xml", $"<w:hdr {RawXml.Namespaces}>{RawXml.Paragraph("2")}</w:hdr>")
            .With(WordPackage.Document, RawXml.Document(
                "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"r7\"/></w:sectPr></w:pPr></w:p>"
                + "<w:sectPr/>"));

        Read(file).Sections.Select(section => section.Header[0].Text).Should().Equal("2", "2");
    }

    private static string Text(string body) => Read(body).Paragraphs.Should().ContainSingle().Which.Text;

    private static ParagraphSetting Setting(string properties) => Piece(properties).Paragraph.Setting;

    private static TextPiece Piece(string properties) => TextPieces.LinesOf(
        Read($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>a</w:t></w:r></w:p>").Paragraphs[0]).Single();

    private static WordDocument Read(string body) => Read(body, string.Empty);

    private static WordDocument Read(string body, string styles) => Read(WordPackage.Plain
        .With(WordPackage.Document, RawXml.Document(body))
        .With(WordPackage.Styles, RawXml.Styles(styles)));

    private static WordDocument Read(WordPackage package)
    {
        using var file = new MemoryStream(package.ToBytes());
        return WordDocumentReader.Read(file, "document.docx", CancellationToken.None);
    }
}
