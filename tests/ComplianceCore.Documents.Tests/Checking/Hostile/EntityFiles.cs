namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files whose XML brings a type of document along, with names that stand for other text.</summary>
internal static class EntityFiles
{
    private static readonly string _laughs = "<!DOCTYPE w:document [<!ENTITY a0 \"ha\">"
        + string.Concat(Enumerable.Range(1, 12).Select(number => $"<!ENTITY a{number} \"{Ten(number - 1)}\">"))
        + "]>";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Document("a billion laughs", _laughs, "&a12;"),
        Document("a billion laughs that nobody tells", _laughs, "a"),
        Document("one long name told 60,000 times", LongEntity, string.Concat(Enumerable.Repeat("&a;", 60_000))),
        Document("a name that stands for itself", "<!DOCTYPE a [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>", "&a;"),
        Document("a name for a file", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;"),
        Document("a name for a device", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///dev/zero\">]>", "&a;"),
        Document("a name for an address", "<!DOCTYPE a [<!ENTITY a SYSTEM \"http://127.0.0.1:9/a\">]>", "&a;"),
        Document("a type of document elsewhere", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">", "a"),
        Document("a type of document of a file", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">", "a"),
        Document("a type of document of nothing", "<!DOCTYPE a>", "a"),
        Document("a name for a parameter", "<!DOCTYPE a [<!ENTITY % a SYSTEM \"file:///dev/zero\">%a;]>", "a"),
        Document("a name that nobody gave", string.Empty, "&a;"),
        Document("attributes by default", "<!DOCTYPE a [<!ATTLIST w:p w:rsidR CDATA \"0\">]>", "a"),
        InPart("a billion laughs in the styles", WordPackage.Styles),
        InPart("a billion laughs in the content types", WordPackage.Types),
        InPart("a billion laughs in the relationships", WordPackage.Relations),
        InPart("a billion laughs in the relationships of the document", WordPackage.DocumentRelations),
    ];

    private static string LongEntity => $"<!DOCTYPE a [<!ENTITY a \"{new string('a', 60_000)}\">]>";

    private static string Ten(int number) => string.Concat(Enumerable.Repeat($"&a{number};", 10));

    private static HostileFile Document(string name, string type, string text) => new(
        name,
        HostileOutcome.Damaged,
        WordPackage.Plain
            .With(WordPackage.Document, type + RawXml.Document(RawXml.Paragraph(text)))
            .ToBytes);

    private static HostileFile InPart(string name, string part) => new(
        name, HostileOutcome.Damaged, WordPackage.Plain.Changing(part, xml => _laughs + xml).ToBytes);
}
