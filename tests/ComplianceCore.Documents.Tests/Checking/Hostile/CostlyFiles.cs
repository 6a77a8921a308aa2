namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files that cost much to read, if each piece is held against all the others.</summary>
/// <remarks>All stay within the measures of size: only the number of steps grows with the square of the file.</remarks>
internal static class CostlyFiles
{
    private const string Deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
    private const string Bordered = "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\"/></w:pBdr></w:pPr>"
        + "<w:r><w:t>A</w:t></w:r></w:p>";
    private const string Underlined = "<w:p><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>ỦY BAN</w:t></w:r></w:p>";
    private const string Listed = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>a</w:t></w:r></w:p>";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Body("900,000 runs of one letter", "<w:p>", "<w:r><w:t>a</w:t></w:r>", 900_000, "</w:p>"),
        Body("900,000 texts in one run", "<w:p><w:r>", "<w:t>a</w:t>", 900_000, "</w:r></w:p>"),
        Body("900,000 marks in runs of their own", "<w:p><w:r><w:t>a</w:t></w:r>",
            "<w:r><w:t>\u0323</w:t></w:r>", 900_000, "</w:p>"),
        Body("250,000 runs, each set otherwise", "<w:p>",
            "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t><w:br/></w:r><w:r><w:t>b</w:t></w:r>", 250_000, "</w:p>"),
        Body("600,000 lines in one paragraph", "<w:p><w:r>", "<w:t>a</w:t><w:br/>", 600_000, "</w:r></w:p>"),
        Body("600,000 tabs in one line", "<w:p><w:r>", "<w:t>a</w:t><w:tab/>", 600_000, "</w:r></w:p>"),
        Body("600,000 rooms to be filled in", "<w:p><w:r>", "<w:t>ngày</w:t><w:tab/>", 600_000, "</w:r></w:p>"),
        Body("900,000 pieces of an instruction", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/>",
            "<w:instrText>PAGE</w:instrText>", 900_000, "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"),
        Body("250,000 paragraphs whose ends are deleted", string.Empty, Deleted, 250_000, "<w:p/>"),
        Body("200,000 headings with borders", string.Empty, Bordered, 200_000, Addressees),
        Body("200,000 headings underlined", string.Empty, Underlined, 200_000, Addressees),
        Body("400,000 paragraphs of a letter", string.Empty, "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 400_000, ""),
        Body("400,000 lines of country name", string.Empty,
            RawXml.Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 400_000, string.Empty),
        Body("400,000 lines of addressees", string.Empty, RawXml.Paragraph("Kính gửi: A;"), 400_000, string.Empty),
        Body("400,000 recipients", string.Empty, RawXml.Paragraph("Nơi nhận:"), 400_000, string.Empty),
        Body("400,000 signing titles", RawXml.Paragraph("a./."), RawXml.Paragraph("CHỦ TỊCH"), 400_000, ""),
        Body("400,000 signers", RawXml.Paragraph("CHỦ TỊCH"), RawXml.Paragraph("Trần Thị Mẫu"), 400_000, ""),
        Body("400,000 annexes", RawXml.Paragraph("CHỦ TỊCH"), RawXml.Paragraph("PHỤ LỤC I"), 400_000, ""),
        Body("600,000 lines drawn in one place", "<w:p><w:r><w:drawing><w:anchor>",
            "<w:prstGeom w:prst=\"line\"/>", 600_000, "</w:anchor></w:drawing></w:r></w:p>"),
        Body("600,000 old lines drawn in one place", "<w:p><w:r><w:pict>",
            "<v:line from=\"0,0\" to=\"9pt,0\"/>", 600_000, "</w:pict></w:r></w:p>" + Addressees),
        Body("30,000 lines drawn in as many frames", "<w:p>", "<w:r><w:drawing><wp:anchor xmlns:wp=\"a\">"
            + "<w:prstGeom w:prst=\"line\"/></wp:anchor></w:drawing></w:r>", 30_000, "</w:p>"),
        Body("300,000 text boxes in one paragraph", "<w:p>",
            "<w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r>", 300_000, "</w:p>"),
        Body("a cell beside 600,000 cells", "<w:tbl><w:tr>", "<w:tc><w:p/></w:tc>", 600_000, "</w:tr></w:tbl>"),
        new("300,000 runs in 45 text boxes in each other", HostileOutcome.Either, Boxes),
        new("30,000 sections under a header of 30,000 paragraphs", HostileOutcome.Either, Sections),
        new("100,000 entries of a list whose number is of 400,000 letters", HostileOutcome.Either, () =>
            Numbers(100_000, new string('a', 400_000))),
        new("1,000 entries of a list whose number stands 100,000 times", HostileOutcome.Either, () =>
            Numbers(1000, string.Concat(Enumerable.Repeat("%1", 100_000)))),
        new("a relationship of 60 MB of slashes", HostileOutcome.Either, Slashes),
    ];

    private static string Addressees => RawXml.Paragraph("Số: 1/UBND-VP") + RawXml.Paragraph("Kính gửi: Ủy ban");

    private static HostileFile Body(string name, string start, string unit, int count, string end) => new(
        name,
        HostileOutcome.Either,
        () => WordPackage.Plain
            .With(WordPackage.Document, LongPart.Repeating(
                RawXml.DocumentStart + start, unit, count, end + RawXml.DocumentEnd))
            .ToBytes());

    private static byte[] Boxes()
    {
        const string Open = "<w:p><w:r><w:pict><w:txbxContent>";
        const string Close = "</w:txbxContent></w:pict></w:r></w:p>";
        return WordPackage.Plain
            .With(WordPackage.Document, LongPart.Repeating(
                RawXml.DocumentStart + string.Concat(Enumerable.Repeat(Open, 45)) + "<w:p>",
                "<w:r><w:t>a</w:t></w:r>",
                300_000,
                "</w:p>" + string.Concat(Enumerable.Repeat(Close, 45)) + RawXml.DocumentEnd))
            .ToBytes();
    }

    private static byte[] Sections() => WordPackage.Plain
        .With(WordPackage.DocumentRelations, RawXml.RelationList(RawXml.Relation("r7", "header", "header1.xml")))
        .With("word/header1.xml", LongPart.Repeating(
            $"<w:hdr {RawXml.Namespaces}>", RawXml.Paragraph("a"), 30_000, "</w:hdr>"))
        .With(WordPackage.Document, LongPart.Repeating(
            RawXml.DocumentStart,
            "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"r7\"/></w:sectPr></w:pPr></w:p>",
            30_000,
            RawXml.DocumentEnd))
        .ToBytes();

    private static byte[] Numbers(int entries, string number) => WordPackage.Plain
        .With(WordPackage.DocumentRelations, RawXml.RelationList(RawXml.Relation("r2", "numbering", "numbering.xml")))
        .With("word/numbering.xml", $"<w:numbering {RawXml.Namespaces}><w:abstractNum w:abstractNumId=\"0\">"
            + $"<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"{number}\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
        .With(WordPackage.Document, LongPart.Repeating(
            RawXml.DocumentStart, Listed, entries, RawXml.DocumentEnd))
        .ToBytes();

    private static byte[] Slashes() => WordPackage.Plain
        .With(WordPackage.DocumentRelations, LongPart.Repeating(
            $"<Relationships xmlns=\"{RawXml.Relations}\"><Relationship Id=\"a\" Target=\"b\" Type=\"",
            "/",
            60_000_000,
            "\"/></Relationships>"))
        .ToBytes();
}
