namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files whose XML is none.</summary>
internal static class IllFormedFiles
{
    private const string Start = RawXml.DocumentStart;
    private const string End = RawXml.DocumentEnd;

    private static readonly string _whole = RawXml.Document(RawXml.Paragraph("Kính gửi"));

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Document("a document of 0 bytes", string.Empty),
        Document("a document of white space", " \r\n\t "),
        Document("a document of a mark alone", "\uFEFF"),
        Document("a document of text", "Kính gửi"),
        Document("a document that breaks off", _whole[..^30]),
        Document("a document that breaks off within a name", _whole[..^3]),
        Document("a document that goes on behind its end", _whole + "a"),
        Document("two documents in one part", _whole + _whole),
        Document("a document with a letter in front", "a" + _whole),
        Document("a declaration behind a space", " <?xml version=\"1.0\"?>" + _whole),
        Document("an end without a start", Start + "</w:p>" + End),
        Document("elements that cross", Start + "<w:p><w:r></w:p></w:r>" + End),
        Document("the same attribute twice", Start + "<w:p w:rsidR=\"0\" w:rsidR=\"1\"/>" + End),
        Document("an attribute without quotes", Start + "<w:p w:rsidR=0/>" + End),
        Document("a prefix of nothing", Start + "<x:p/>" + End),
        Document("an attribute with a prefix of nothing", Start + "<w:p x:a=\"0\"/>" + End),
        Document("a prefix taken away", Start + "<w:p xmlns:w=\"\"/>" + End),
        Document("a name with two colons", Start + "<w:p:p/>" + End),
        Document("a loose ampersand", Start + RawXml.Paragraph("a & b") + End),
        Document("a loose angle", Start + RawXml.Paragraph("a < b") + End),
        Document("a zero", Start + RawXml.Paragraph("a\0b") + End),
        Document("a zero by number", Start + RawXml.Paragraph("a&#0;b") + End),
        Document("a bell", Start + RawXml.Paragraph("a\u0007b") + End),
        Document("half a sign by number", Start + RawXml.Paragraph("a&#xD83D;b") + End),
        Document("a letter beyond all letters", Start + RawXml.Paragraph("a&#x110000;b") + End),
        Document("a letter by a number of 400 figures", Start + RawXml.Paragraph($"&#{Nines};") + End),
        Document("a remark within a remark", Start + "<!-- <!-- --> -->" + End),
        Document("unread text that never ends", Start + "<w:p><w:r><w:t><![CDATA[" + End),
        Document("XML of version 1.1", "<?xml version=\"1.1\"?>" + _whole),
        Document("XML of version 9.9", "<?xml version=\"9.9\"?>" + _whole),
        InPart("styles of 0 bytes", WordPackage.Styles, string.Empty),
        InPart("styles that break off", WordPackage.Styles, "<w:styles xmlns:w=\"" + RawXml.Main + "\"><w:style>"),
        InPart("content types of 0 bytes", WordPackage.Types, string.Empty),
        InPart("content types that break off", WordPackage.Types, $"<Types xmlns=\"{RawXml.Types}\">"),
        InPart("relationships of 0 bytes", WordPackage.Relations, string.Empty),
        InPart("relationships that break off", WordPackage.DocumentRelations, "<Relationships><Relationship"),
    ];

    private static string Nines => new('9', 400);

    private static HostileFile Document(string name, string xml) => InPart(name, WordPackage.Document, xml);

    private static HostileFile InPart(string name, string part, string xml) => new(
        name, HostileOutcome.Damaged, WordPackage.Plain.With(part, xml).ToBytes);
}
