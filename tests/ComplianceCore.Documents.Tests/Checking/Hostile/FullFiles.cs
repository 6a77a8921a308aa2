namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files that stay just within every measure of size, and cost as much as one can.</summary>
/// <remarks>Paragraphs of 19,000 elements or 19,000 letters, as many as fit; or 79,000 paragraphs.</remarks>
internal static class FullFiles
{
    private const int ElementsOfParagraph = 19_000;
    private const int LettersOfParagraph = 19_000;
    private const int Paragraphs = 79_000;
    private const int Bytes = 31_000_000;
    private const int Letters = 1_900_000;
    private const int Elements = 1_950_000;
    private const int UsualCount = 3;

    private const string Deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
    private const string Bordered = "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\"/></w:pBdr></w:pPr>"
        + "<w:r><w:t>A</w:t></w:r></w:p>";

    private static readonly string[] _texts =
    [
        "a   ", "ngày   ", "/   ", "a\t", "ngày\t", "  a", "\u2004", "_", "a ", "Số: ", "ngày 1 ", "1/1/", "Ủ",
        "e\u0302\u0301", "\u0301\u0323", "Xã Lê ", "12/CV - UBND ", "Kính gửi ", "Nơi nhận: ", "(Kèm theo ", "👨‍",
        "./. ", "- ", "!",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Crowded("runs of one letter", "<w:r><w:t>a</w:t></w:r>", 2),
        Crowded("runs, each set otherwise", "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", 6),
        Crowded("runs, each set otherwise and on its line",
            "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t><w:br/></w:r><w:r><w:t>b</w:t></w:r>", 7),
        Crowded("marks in runs of their own", "<w:r><w:t>\u0323</w:t></w:r>", 2),
        Crowded("lines", "<w:r><w:t>a</w:t><w:br/></w:r>", 3),
        Crowded("empty lines", "<w:r><w:br/></w:r>", 2),
        Crowded("tabs", "<w:r><w:t>a</w:t><w:tab/></w:r>", 3),
        Crowded("rooms to be filled in", "<w:r><w:t>ngày</w:t><w:tab/></w:r>", 3),
        Crowded("fields", "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/></w:r>", 5),
        Crowded("lines drawn in one place",
            "<w:r><w:drawing><w:prstGeom w:prst=\"line\"/></w:drawing></w:r>", 4),
        Crowded("text boxes", "<w:r><w:pict><w:txbxContent/></w:pict></w:r>", 3),
        Whole("drawings with all their lines in one place", "<w:p><w:r><w:drawing><anchor>"
            + Many(9500, "<prstGeom prst=\"line\"/>") + "</anchor></w:drawing></w:r></w:p>", 100),
        Whole("frames, 45 deep, around 18,000 elements each", Boxes(45, Many(9000, "<w:r><w:t>a</w:t></w:r>")), 80),
        Whole("frames, 45 deep, around 19,000 letters each", Boxes(45, Run(new string('a', LettersOfParagraph))), 250),
        Whole("frames, 45 deep", Boxes(45, Run("a")), 2600),
        Whole("paragraphs whose ends are deleted", Deleted, Paragraphs),
        Whole("paragraphs of 19,000 letters whose ends are deleted", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + "<w:r><w:rPr><w:sz w:val=\"2000\"/></w:rPr><w:t>" + Many(LettersOfParagraph, "a")
            + "</w:t></w:r></w:p>", 300),
        Whole("headings with borders", Bordered, Paragraphs),
        Whole("paragraphs of a letter", RawXml.Paragraph("a"), Paragraphs),
        Whole("paragraphs of a sentence", RawXml.Paragraph("Yêu cầu các bộ phận báo cáo trước 15/12, Xã Mây Trắng."),
            Paragraphs),
        Whole("headings", RawXml.Paragraph("ỦY BAN NHÂN DÂN"), Paragraphs),
        Whole("country names", RawXml.Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Paragraphs),
        Whole("addressees", RawXml.Paragraph("Kính gửi: A;"), Paragraphs),
        Whole("names of addressees", RawXml.Paragraph("- Ủy ban nhân dân xã;"), Paragraphs, "Kính gửi:"),
        Whole("recipients", RawXml.Paragraph("- Như trên;"), Paragraphs, "Kính gửi: A", "Hết./.", "Nơi nhận:"),
        Whole("signing titles", RawXml.Paragraph("CHỦ TỊCH"), Paragraphs, "Kính gửi: A", "Hết./."),
        Whole("signers", RawXml.Paragraph("Trần Thị Mẫu"), Paragraphs, "Kính gửi: A", "Hết./.", "CHỦ TỊCH"),
        Whole("annexes", RawXml.Paragraph("PHỤ LỤC I"), Paragraphs, "Kính gửi: A", "Hết./.", "CHỦ TỊCH"),
        Whole("references of annexes", RawXml.Paragraph("(Kèm theo Công văn số 1/UBND"), Paragraphs,
            "Kính gửi: A", "Hết./.", "CHỦ TỊCH", "PHỤ LỤC I"),
        Whole("closing marks", RawXml.Paragraph("a./."), Paragraphs, "Kính gửi: A"),
        Whole("legal bases", RawXml.Paragraph("Căn cứ Luật;"), Paragraphs, "Kính gửi: A"),
        Whole("cells", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", Paragraphs),
        Whole("sections", "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>", Paragraphs),
        Whole("properties of tables", "<w:tblPr><w:a/><w:a/><w:a/><w:a/></w:tblPr>", 380_000),
        Whole("elements in the properties of one table", "<w:tbl><w:tblPr>" + Many(1_900_000, "<w:a/>")
            + "</w:tblPr></w:tbl>", 1),
        Whole("elements in one section", "<w:sectPr>" + Many(1_900_000, "<w:a/>") + "</w:sectPr>", 1),
        new("79,000 entries of a list with long numbers, within bounds", HostileOutcome.Either, () => Listed(255)),
        .. FullTexts,
    ];

    /// <summary>The names of the first few, or of all where MUTATED_FILES asks for thoroughness.</summary>
    public static TheoryData<string> Names =>
        [.. All.Select(file => file.Name).Take(MutatedFiles.AreAsked ? int.MaxValue : UsualCount)];

    /// <summary>The bytes of the file with this name.</summary>
    public static byte[] Called(string name) =>
        All.First(file => string.Equals(file.Name, name, StringComparison.Ordinal)).ToBytes();

    private static IEnumerable<HostileFile> FullTexts => _texts.Select(text => Whole(
        $"paragraphs of 19,000 letters of \"{text}\"",
        RawXml.Paragraph(Many(LettersOfParagraph / text.Length, text)),
        Letters / text.Length / (LettersOfParagraph / text.Length)));

    private static HostileFile Crowded(string name, string unit, int elements) => Whole(
        $"paragraphs full of {name}",
        "<w:p>" + Many(ElementsOfParagraph / elements, unit) + "</w:p>",
        Math.Min(Elements / ElementsOfParagraph, Bytes / (ElementsOfParagraph / elements * unit.Length)));

    private static HostileFile Whole(string name, string unit, int count, params string[] before) => new(
        $"{count} times, within bounds: {name}",
        HostileOutcome.Either,
        () => WordPackage.Plain
            .With(WordPackage.Document, LongPart.Repeating(
                RawXml.DocumentStart + string.Concat(before.Select(RawXml.Paragraph)), unit, count, RawXml.DocumentEnd))
            .ToBytes());

    private static byte[] Listed(int letters) => WordPackage.Plain
        .With(WordPackage.DocumentRelations, RawXml.RelationList(RawXml.Relation("r2", "numbering", "numbering.xml")))
        .With("word/numbering.xml", $"<w:numbering {RawXml.Namespaces}><w:abstractNum w:abstractNumId=\"0\">"
            + $"<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"{new string('a', letters)}\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
        .With(WordPackage.Document, LongPart.Repeating(
            RawXml.DocumentStart,
            "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
            Paragraphs,
            RawXml.DocumentEnd))
        .ToBytes();

    private static string Boxes(int depth, string content) =>
        Many(depth, "<w:p><w:r><w:pict><w:txbxContent>") + "<w:p>" + content + "</w:p>"
        + Many(depth, "</w:txbxContent></w:pict></w:r></w:p>");

    private static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string Many(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}
