namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files with one element inside the other, deeper than any stack.</summary>
internal static class DeepFiles
{
    private const int Depth = 1_000_000;

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Deep("a million content controls in each other", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        Deep("a million tables in each other", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        Deep("a million text boxes in each other", "<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"),
        Deep("a million paragraphs in each other", "<w:p>", "</w:p>"),
        Deep("a million links in each other", "<w:hyperlink>", "</w:hyperlink>"),
        Deep("a million insertions in each other", "<w:ins>", "</w:ins>"),
        Deep("a million fields in each other", "<w:fldSimple w:instr=\"PAGE\">", "</w:fldSimple>"),
        Deep("a million unknown elements in each other", "<a>", "</a>"),
        Deep("a million namespaces in each other", "<a xmlns=\"b\">", "</a>"),
        Deep("a million choices in each other", "<mc:AlternateContent><mc:Choice Requires=\"w\">",
            "</mc:Choice></mc:AlternateContent>"),
        new("a million elements that are never closed", HostileOutcome.TooDeep, () => WordPackage.Plain
            .With(WordPackage.Document, LongPart.Repeating(RawXml.DocumentStart, "<a>", Depth, string.Empty))
            .ToBytes()),
        Deep("300 content controls in each other", 300, "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        Deep("10,000 unknown elements in each other", 10_000, "<a>", "</a>"),
        InPart("styles a million deep", WordPackage.Styles),
        InPart("relationships a million deep", WordPackage.Relations),
        InPart("relationships of the document a million deep", WordPackage.DocumentRelations),
        InPart("content types a million deep", WordPackage.Types),
        new("600,000 fields that are never ended", HostileOutcome.Either, Fields),
        new("20 tables in each other", HostileOutcome.Report, () =>
            Document(20, "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>")),
    ];

    private static HostileFile Deep(string name, string open, string close) => Deep(name, Depth, open, close);

    private static HostileFile Deep(string name, int depth, string open, string close) => new(
        name, HostileOutcome.TooDeep, () => Document(depth, open, close));

    private static byte[] Document(int depth, string open, string close) => WordPackage.Plain
        .With(WordPackage.Document, LongPart.Nesting(
            RawXml.DocumentStart, open, depth, close, RawXml.DocumentEnd))
        .ToBytes();

    private static HostileFile InPart(string name, string part) => new(
        name,
        HostileOutcome.TooDeep,
        () => WordPackage.Plain
            .With(part, LongPart.Nesting(string.Empty, "<a>", Depth, "</a>", string.Empty))
            .ToBytes());

    private static byte[] Fields() => WordPackage.Plain
        .With(WordPackage.Document, LongPart.Repeating(
            RawXml.DocumentStart + "<w:p>",
            "<w:fldChar w:fldCharType=\"begin\"/>",
            600_000,
            "</w:p>" + RawXml.DocumentEnd))
        .ToBytes();
}
