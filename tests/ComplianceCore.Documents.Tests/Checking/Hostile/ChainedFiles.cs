namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files whose styles and lists lead to each other, in circles or for very long.</summary>
internal static class ChainedFiles
{
    private const string Numbering = "word/numbering.xml";
    private const string Body = "<w:p><w:pPr><w:pStyle w:val=\"a0\"/></w:pPr>"
        + "<w:r><w:rPr><w:rStyle w:val=\"c0\"/></w:rPr><w:t>Kính gửi</w:t></w:r></w:p>";

    private static readonly WordPackage _styled = WordPackage.Plain
        .With(WordPackage.Document, RawXml.Document(Body + Body));

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Styled("a style that is based on itself", Style("a0", "a0")),
        Styled("two styles that are based on each other", Style("a0", "a1") + Style("a1", "a0")),
        Styled("a style based on a circle", Style("a0", "a1") + Style("a1", "a2") + Style("a2", "a1")),
        Styled("a style based on nothing", Style("a0", "nothing")),
        Styled("a style based on a style without a name", Style("a0", string.Empty) + Style(string.Empty, "a0")),
        Styled("a style linked to itself", Linked("a0", "a0")),
        Styled("a default style based on itself", "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a0\">"
            + "<w:basedOn w:val=\"a0\"/></w:style>"),
        Styled("a style based on a style for letters", Style("a0", "c0") + Letters("c0", "a0")),
        Styled("a style for letters based on itself", Letters("c0", "c0")),
        Styled("two styles of the same name", Style("a0", "a1") + Style("a0", "a2") + Style("a1", "a0")),
        Styled("many bases of one style", "<w:style w:styleId=\"a0\">"
            + string.Concat(Enumerable.Repeat("<w:basedOn w:val=\"a0\"/>", 100)) + "</w:style>"),
        Styled("three default styles", string.Concat(Enumerable.Range(0, 3).Select(number =>
            $"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a{number}\"/>"))),
        Styled("a style for tables based on itself", "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"a0\">"
            + "<w:basedOn w:val=\"a0\"/></w:style>"),
        new("a chain of 100,000 styles", HostileOutcome.Either, () => Chain(1)),
        new("a chain of 100,000 styles under each of 4,000 paragraphs", HostileOutcome.Either, () => Chain(4000)),
        new("a chain of 20,000 styles, each under a paragraph", HostileOutcome.Report, Staircase),
        Numbered("a list that refers to itself", "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"a0\"/>"
            + "<w:styleLink w:val=\"a0\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
        Numbered("a list of nothing", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"77\"/></w:num>"),
        Numbered("a list without an id", "<w:num/><w:abstractNum/>"),
        Numbered("two lists of one id", "<w:num w:numId=\"1\"/><w:num w:numId=\"1\"/>"),
        Numbered("a list with level 99", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"99\"/>"
            + "<w:lvl w:ilvl=\"-1\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
    ];

    private static string Style(string id, string parent) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:basedOn w:val=\"{parent}\"/></w:style>";

    private static string Linked(string id, string other) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:link w:val=\"{other}\"/></w:style>";

    private static string Letters(string id, string parent) =>
        $"<w:style w:type=\"character\" w:styleId=\"{id}\"><w:basedOn w:val=\"{parent}\"/></w:style>";

    private static HostileFile Styled(string name, string styles) => new(
        name, HostileOutcome.Report, _styled.With(WordPackage.Styles, RawXml.Styles(styles)).ToBytes);

    private static byte[] Chain(int paragraphs) => WordPackage.Plain
        .With(WordPackage.Document, LongPart.Repeating(RawXml.DocumentStart, Body, paragraphs, RawXml.DocumentEnd))
        .With(WordPackage.Styles, Styles(100_000))
        .ToBytes();

    private static byte[] Staircase() => WordPackage.Plain
        .With(WordPackage.Document, LongPart.Counting(
            RawXml.DocumentStart,
            number => $"<w:p><w:pPr><w:pStyle w:val=\"a{number}\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
            20_000,
            RawXml.DocumentEnd))
        .With(WordPackage.Styles, Styles(20_000))
        .ToBytes();

    private static Action<Stream> Styles(int count) => LongPart.Counting(
        $"<w:styles {RawXml.Namespaces}>", number => Style($"a{number}", $"a{number + 1}"), count, "</w:styles>");

    private static HostileFile Numbered(string name, string lists) => new(
        name,
        HostileOutcome.Report,
        WordPackage.Plain
            .With(WordPackage.Types, WordPackage.Plain.TextOf(WordPackage.Types).Replace(
                "</Types>",
                RawXml.PartType(Numbering, RawXml.WordType + "numbering+xml") + "</Types>",
                StringComparison.Ordinal))
            .With(WordPackage.DocumentRelations, RawXml.RelationList(
                RawXml.Relation("r1", "styles", "styles.xml") + RawXml.Relation("r2", "numbering", "numbering.xml")))
            .With(WordPackage.Styles, RawXml.Styles(
                "<w:style w:type=\"numbering\" w:styleId=\"a0\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                + "</w:pPr></w:style>"))
            .With(WordPackage.Document, RawXml.Document(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"))
            .With(Numbering, $"<w:numbering {RawXml.Namespaces}>{lists}</w:numbering>")
            .ToBytes);
}
