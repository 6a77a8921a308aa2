namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files whose elements stand where none of their kind stands.</summary>
internal static class OddDocuments
{
    private const string Huge = "2147483647";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Root("a body instead of a document", $"<w:body {RawXml.Namespaces}><w:p/></w:body>"),
        Root("a paragraph instead of a document", $"<w:p {RawXml.Namespaces}/>"),
        Root("a document of no namespace", "<document><body><p/></body></document>"),
        Root("a document of another namespace", "<w:document xmlns:w=\"urn:a\"><w:body/></w:document>"),
        Root("a workbook instead of a document", "<workbook xmlns=\"urn:a\"/>"),
        Root("styles instead of a document", RawXml.Styles(string.Empty)),
        new("a document without a body", HostileOutcome.Report, WordPackage.Plain
            .With(WordPackage.Document, $"<w:document {RawXml.Namespaces}/>").ToBytes),
        Odd("several bodies", "<w:p/></w:body><w:body><w:p/></w:body><w:body><w:p/>"),
        Odd("a body within a body", "<w:body><w:p/><w:body/></w:body>"),
        Odd("an empty body", string.Empty),
        Odd("text beside paragraphs", "Kính gửi<w:p>Kính gửi<w:r>Kính gửi</w:r></w:p>"),
        Odd("a paragraph within a paragraph", "<w:p><w:p><w:r><w:t>a</w:t></w:r></w:p></w:p>"),
        Odd("a run beside paragraphs", "<w:r><w:t>a</w:t></w:r><w:t>b</w:t>"),
        Odd("a paragraph within a text", "<w:p><w:r><w:t><w:p><w:r><w:t>a</w:t></w:r></w:p></w:t></w:r></w:p>"),
        Odd("attributes without a namespace", "<w:p rsidR=\"0\"><w:pPr><w:jc val=\"both\"/><w:spacing line=\"1\"/>"
            + "<w:pStyle val=\"a\"/></w:pPr><w:r><w:rPr><w:sz val=\"26\"/></w:rPr></w:r></w:p>"),
        Odd("a section without anything", "<w:p/><w:sectPr/>"),
        Odd("two sections at the end", "<w:sectPr/><w:sectPr/><w:p/><w:sectPr/>"),
        Odd("a page without a size", "<w:p/><w:sectPr><w:pgSz/><w:pgMar/></w:sectPr>"),
        Odd("properties behind their runs", "<w:p><w:r><w:t>a</w:t><w:rPr><w:sz w:val=\"1\"/></w:rPr></w:r>"
            + "<w:pPr/></w:p>"),
        Odd("properties twice", "<w:p><w:pPr/><w:pPr><w:jc/></w:pPr><w:r><w:rPr/><w:rPr/></w:r></w:p>"),
        Odd("a table of nothing", "<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:tr><w:tc/></w:tr></w:tbl>"),
        Odd("a table without paragraphs", "<w:tbl><w:tblGrid/><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>"),
        Odd("a cell over two thousand million columns", Spanning(Huge)),
        Odd("a cell over minus one column", Spanning("-1")),
        Odd("a cell over no column", Spanning("0")),
        Odd("a row that leaves two thousand million columns out", "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"" + Huge
            + "\"/><w:gridAfter w:val=\"" + Huge + "\"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
        Odd("cells that go on from nothing", "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>"
            + "</w:tbl>"),
        Odd("a field without an end", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText>"
            + "</w:r></w:p>"),
        Odd("a field without a start", "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar/></w:r></w:p>"),
        Odd("a sign without a font", "<w:p><w:r><w:sym/><w:sym w:char=\"ZZZZ\"/><w:sym w:char=\"FFFFFFFFF\"/>"
            + "</w:r></w:p>"),
        Odd("a choice of nothing", "<w:p><mc:AlternateContent/><w:r><mc:AlternateContent><mc:Choice/><mc:Choice/>"
            + "<mc:Fallback/><mc:Fallback/></mc:AlternateContent></w:r></w:p>"),
        Odd("a choice without choices in a run", "<w:p><w:r><mc:AlternateContent/></w:r></w:p>"),
        Odd("a choice without choices in a drawing", "<w:p><w:r><w:drawing><mc:AlternateContent/></w:drawing></w:r></w:p>"),
        Odd("a choice within a choice", "<w:p><w:r><mc:AlternateContent><mc:AlternateContent/></mc:AlternateContent>"
            + "</w:r></w:p>"),
        Odd("a choice that needs a prefix of nothing", "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"zz\"/>"
            + "</mc:AlternateContent></w:r></w:p>"),
        Odd("markup that may be ignored by a prefix of nothing", "<w:p mc:Ignorable=\"zz\"/>"),
        Odd("markup that has to be understood", "<w:p mc:MustUnderstand=\"v\"/>"),
        Odd("changes that are not taken", "<w:p><w:ins/><w:del><w:r><w:delText>a</w:delText></w:r></w:del>"
            + "<w:moveFrom/><w:moveTo/></w:p>"),
        Odd("a control of nothing", "<w:sdt/><w:sdt><w:sdtContent/></w:sdt><w:p><w:sdt><w:sdtPr/></w:sdt></w:p>"),
        Odd("a text box of nothing", "<w:p><w:r><w:pict><v:shape><v:textbox/></v:shape></w:pict></w:r></w:p>"),
        Odd("a foreign part in between", "<w:altChunk r:id=\"r99\"/><w:subDoc r:id=\"r99\"/><w:p/>"),
        Odd("a style that is nowhere", "<w:p><w:pPr><w:pStyle w:val=\"nowhere\"/></w:pPr></w:p>"),
        Odd("a style without a name", "<w:p><w:pPr><w:pStyle/></w:pPr><w:r><w:rPr><w:rStyle/></w:rPr></w:r></w:p>"),
        Odd("100,000 references to nothing", Many(100_000, "<w:sectPr><w:headerReference r:id=\"r9\"/></w:sectPr>")),
        Odd("2,000 sections", Many(2000, "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>")),
        Odd("a table of 3,000 columns and 3 rows", "<w:tbl>" + Many(3, "<w:tr>" + Many(3000, Cell) + "</w:tr>")
            + "</w:tbl>"),
        new("30,000 paragraphs", HostileOutcome.Either, () => Bodied(Many(30_000, RawXml.Paragraph("a")))),
        new("300,000 paragraphs", HostileOutcome.Either, () => Bodied(Many(300_000, "<w:p/>"))),
    ];

    private static string Cell => "<w:tc><w:p/></w:tc>";

    private static HostileFile Root(string name, string document) => new(
        name, HostileOutcome.NotAWordFile, WordPackage.Plain.With(WordPackage.Document, document).ToBytes);

    private static HostileFile Odd(string name, string body) => new(
        name, HostileOutcome.Report, () => Bodied(body));

    private static byte[] Bodied(string body) =>
        WordPackage.Plain.With(WordPackage.Document, RawXml.Document(body)).ToBytes();

    private static string Many(int count, string xml) => string.Concat(Enumerable.Repeat(xml, count));

    private static string Spanning(string columns) => "<w:tbl><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid>"
        + $"<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"{columns}\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
}
