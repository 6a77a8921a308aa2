namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files whose relationships and content types lead to where they should not.</summary>
internal static class StrayTargets
{
    private const string Header = "word/header1.xml";
    private const string Empty = "<a/>";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Strange("a document outside the archive", "../../../../etc/passwd"),
        Strange("a document on another machine", "http://127.0.0.1:9/document.xml"),
        Strange("a document that is a file of the machine", "file:///etc/passwd"),
        Strange("a document on a share", "\\\\127.0.0.1\\share\\document.xml"),
        Strange("a document that is missing", "word/document9.xml"),
        Strange("a document without an address", string.Empty),
        Strange("a document whose address is no address", "http://[::1:::/%%%"),
        Strange("a document whose address is a folder", "word/"),
        Strange("a document whose address is the package", "/"),
        Strange("a document that is the list of content types", "[Content_Types].xml"),
        Strange("a document that is its own relationships", "_rels/.rels"),
        Strange("a document by an address of 100,000 letters", new string('a', 100_000)),
        Strange("a document behind 10,000 folders", string.Concat(Enumerable.Repeat("../a/", 10_000))),
        Report("a document from the root", Leading("/word/document.xml")),
        Report("a document by a way round", Leading("word/../word/./document.xml")),
        NotWord("a document with its letters by number", Leading("word/%64ocument.xml")),
        NotWord("no relationships of the package", WordPackage.Plain.Without(WordPackage.Relations)),
        NotWord("no document", WordPackage.Plain.Without(WordPackage.Document)),
        NotWord("no content types", WordPackage.Plain.Without(WordPackage.Types)),
        Report("no styles, though a relationship leads to them", WordPackage.Plain.Without(WordPackage.Styles)),
        Report("no relationships of the document", WordPackage.Plain.Without(WordPackage.DocumentRelations)),
        Report("styles outside the archive", Styled("../../../../etc/passwd")),
        Report("styles on another machine", Styled("http://127.0.0.1:9/styles.xml")),
        Report("styles elsewhere, openly", WordPackage.Plain.With(
            WordPackage.DocumentRelations, RawXml.RelationList(External("styles")))),
        Report("styles that are the document", Styled("document.xml")),
        Report("styles without an address", Styled(string.Empty)),
        Report("two parts of styles", WordPackage.Plain.With(WordPackage.DocumentRelations, RawXml.RelationList(
            RawXml.Relation("r1", "styles", "styles.xml") + RawXml.Relation("r1", "styles", "styles.xml")))),
        Report("a relationship of nothing", WordPackage.Plain.With(
            WordPackage.DocumentRelations, RawXml.RelationList("<Relationship/><Relationship Id=\"\"/>"))),
        Report("a template elsewhere", WordPackage.Plain.With(
            WordPackage.DocumentRelations, RawXml.RelationList(External("attachedTemplate")))),
        Report("a header of the wrong kind", Headed(RawXml.Relation("r7", "styles", "styles.xml"), Empty)),
        Report("a header of no kind", Headed(RawXml.Relation("r7", "header", "header1.xml"), Empty)),
        Report("a header that is a picture", Headed(RawXml.Relation("r7", "image", "header1.xml"), Empty)),
        Report("a header that is missing", Headed(RawXml.Relation("r7", "header", "header9.xml"), Empty)),
        Report("a header that nothing leads to", Headed(string.Empty, Empty)),
        Report("a header that is the document", Headed(RawXml.Relation("r7", "header", "document.xml"), Empty)),
        Report("a header elsewhere", Headed(External("header"), Empty)),
        new("a header that breaks off", HostileOutcome.Damaged, Headed(
            RawXml.Relation("r7", "header", "header1.xml"), "<w:hdr").ToBytes),
    ];

    private static HostileFile Strange(string name, string target) => NotWord(name, Leading(target));

    private static HostileFile Report(string name, WordPackage package) =>
        new(name, HostileOutcome.Report, package.ToBytes);

    private static HostileFile NotWord(string name, WordPackage package) =>
        new(name, HostileOutcome.NotAWordFile, package.ToBytes);

    private static WordPackage Leading(string target) => WordPackage.Plain.With(
        WordPackage.Relations, RawXml.RelationList(RawXml.Relation("r1", "officeDocument", target)));

    private static WordPackage Styled(string target) => WordPackage.Plain.With(
        WordPackage.DocumentRelations, RawXml.RelationList(RawXml.Relation("r1", "styles", target)));

    private static string External(string kind) =>
        $"<Relationship Id=\"r7\" Type=\"{RawXml.Office}/{kind}\" Target=\"http://127.0.0.1:9/a\" "
        + "TargetMode=\"External\"/>";

    private static WordPackage Headed(string relations, string header) => WordPackage.Plain
        .With(WordPackage.DocumentRelations, RawXml.RelationList(relations))
        .With(Header, header)
        .With(WordPackage.Document, RawXml.Document(
            "<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"r7\"/>"
            + "<w:headerReference w:type=\"nonsense\" r:id=\"r7\"/><w:footerReference/></w:sectPr>"));
}
