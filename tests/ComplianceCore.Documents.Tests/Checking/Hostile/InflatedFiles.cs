namespace ComplianceCore.Documents.Tests;

/// <summary>Small DOCX files with a part that inflates to 200 MB.</summary>
internal static class InflatedFiles
{
    private const int Bytes = 200_000_000;
    private const string Row = "<w:tr><w:tc><w:p/></w:tc></w:tr>";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Inflated("200 MB of spaces in a text", "<w:p><w:r><w:t xml:space=\"preserve\">", " ", "</w:t></w:r></w:p>"),
        Inflated("200 MB of words in a text", "<w:p><w:r><w:t>", "căn cứ ", "</w:t></w:r></w:p>"),
        Inflated("200 MB of empty paragraphs", string.Empty, "<w:p/>", string.Empty),
        Inflated("200 MB of runs in a paragraph", "<w:p>", "<w:r><w:t>a</w:t></w:r>", "</w:p>"),
        Inflated("200 MB of empty runs in a paragraph", "<w:p>", "<w:r/>", "</w:p>"),
        Inflated("200 MB of rows in a table", "<w:tbl>", Row, "</w:tbl>"),
        Inflated("200 MB of white space between paragraphs", "<w:p/>", "\n", "<w:p/>"),
        Inflated("200 MB of remarks", string.Empty, "<!-- a -->", "<w:p/>"),
        Inflated("200 MB in one remark", "<!--", "a ", "--><w:p/>"),
        Inflated("200 MB in one instruction", "<?a ", "a ", "?><w:p/>"),
        Inflated("200 MB of unread text", "<w:p><w:r><w:t><![CDATA[", "a]", "]]></w:t></w:r></w:p>"),
        Inflated("200 MB in one attribute", "<w:p w:rsidR=\"", "0", "\"/>"),
        Inflated("200 MB in the name of an element", "<w:", "a", "/>"),
        Inflated("200 MB of amounts of nothing", "<w:p><w:r><w:t>", "&#32;", "</w:t></w:r></w:p>"),
        InPart("200 MB of spaces behind the document", WordPackage.Document, RawXml.Document("<w:p/>"), " "),
        InPart("200 MB of styles", WordPackage.Styles, "<w:styles xmlns:w=\"" + RawXml.Main + "\">", "<w:style/>"),
        InPart("200 MB of relationships", WordPackage.DocumentRelations, RelationsStart, "<Relationship/>"),
        InPart("200 MB of relationships of the package", WordPackage.Relations, RelationsStart, "<Relationship/>"),
        InPart("200 MB of content types", WordPackage.Types, $"<Types xmlns=\"{RawXml.Types}\">", "<Default/>"),
        InPart("a picture of 200 MB", "word/media/picture.png", string.Empty, "\0"),
        InPart("a part of 200 MB that nothing leads to", "word/other.xml", "<a>", "<b/>"),
        Inflated("200 MB of attributes", "<w:p", " a=\"\"", "/>"),
        Inflated("200 MB of namespaces", "<w:p", " xmlns:a=\"b\"", "/>"),
        new("40 pictures of 4 MB", HostileOutcome.TooLarge, Pictures),
    ];

    private static string RelationsStart => $"<Relationships xmlns=\"{RawXml.Relations}\">";

    private static HostileFile Inflated(string name, string start, string unit, string end) => new(
        name,
        HostileOutcome.TooLarge,
        () => WordPackage.Plain
            .With(WordPackage.Document, LongPart.Repeating(
                RawXml.DocumentStart + start, unit, Bytes / RawXml.Bytes(unit).Length, end + RawXml.DocumentEnd))
            .ToBytes());

    private static HostileFile InPart(string name, string part, string start, string unit) => new(
        name,
        HostileOutcome.TooLarge,
        () => WordPackage.Plain
            .With(part, LongPart.Repeating(start, unit, Bytes / unit.Length, string.Empty))
            .ToBytes());

    private static byte[] Pictures() => Enumerable.Range(1, 40)
        .Aggregate(WordPackage.Plain, (package, number) => package.With(
            $"word/media/{number}.png", LongPart.Repeating(string.Empty, "\0", 4_000_000, string.Empty)))
        .ToBytes();
}
