namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files that stay just within one measure and go beyond another.</summary>
/// <remarks>Each part inflates to 60 MB, so that it is read to the point where something else is too much.</remarks>
internal static class BulkyFiles
{
    private const int Bytes = 60_000_000;
    private const string Cell = "<w:tc><w:p/></w:tc>";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Bulky("60 MB of empty paragraphs", string.Empty, "<w:p/>", string.Empty),
        Bulky("60 MB of paragraphs of one letter", string.Empty, RawXml.Paragraph("a"), string.Empty),
        Bulky("60 MB of runs in a paragraph", "<w:p>", "<w:r><w:t>a</w:t></w:r>", "</w:p>"),
        Bulky("60 MB of cells in a row", "<w:tbl><w:tr>", Cell, "</w:tr></w:tbl>"),
        Within("60 MB of remarks", string.Empty, "<!--a-->", "<w:p/>"),
        Within("60 MB of instructions", string.Empty, "<?a b?>", "<w:p/>"),
        Within("60 MB of spaces in a text", "<w:p><w:r><w:t xml:space=\"preserve\">", " ", "</w:t></w:r></w:p>"),
        Within("60 MB of words in a text", "<w:p><w:r><w:t>", "căn cứ ", "</w:t></w:r></w:p>"),
        Within("60 MB of one word in a text", "<w:p><w:r><w:t>", "a", "</w:t></w:r></w:p>"),
        Within("60 MB of marks over a letter", "<w:p><w:r><w:t>a", "\u0301\u0323", "</w:t></w:r></w:p>"),
        Within("60 MB of white space between paragraphs", "<w:p/>", "\n", "<w:p/>"),
        Within("60 MB in one remark", "<!--", "a ", "--><w:p/>"),
        Within("60 MB in one instruction", "<?a ", "a ", "?><w:p/>"),
        Within("60 MB of unread text", "<w:p><w:r><w:t><![CDATA[", "a]", "]]></w:t></w:r></w:p>"),
        Within("60 MB in one attribute", "<w:p w:rsidR=\"", "0", "\"/>"),
        Within("60 MB in a number", "<w:p><w:r><w:rPr><w:sz w:val=\"", "9", "\"/></w:rPr></w:r></w:p>"),
        Within("60 MB in the name of a style", "<w:p><w:pPr><w:pStyle w:val=\"", "a", "\"/></w:pPr></w:p>"),
        Within("60 MB in the name of an element", "<w:", "a", "/>"),
        Within("60 MB in the name of a namespace", "<a xmlns=\"", "a", "\"/>"),
        Within("60 MB of letters by number", "<w:p><w:r><w:t>", "&#97;", "</w:t></w:r></w:p>"),
        Counted("60 MB of attributes", "<w:p", number => $" a{number}=\"\"", 4_800_000, "/>"),
        Counted("1,900,000 attributes of one element", "<w:p", number => $" a{number}=\"\"", 1_900_000, "/>"),
        Counted("3,000,000 namespaces of one element", "<w:p", number => $" xmlns:a{number}=\"b\"", 3_000_000, "/>"),
        Counted("3,000,000 elements with names of their own", "", number => $"<w:a{number}/>", 3_000_000, "<w:p/>"),
        Counted("1,900,000 elements with names of their own", "", number => $"<w:a{number}/>", 1_900_000, "<w:p/>"),
        new("a file of 65 MB", HostileOutcome.TooLarge, () => WordPackage.Plain
            .With("word/media/picture.png", LongPart.Repeating(string.Empty, "\0", 65 << 20, string.Empty))
            .ToStoredBytes()),
    ];

    private static HostileFile Bulky(string name, string start, string unit, string end) => new(
        name, HostileOutcome.TooLarge, () => Document(start, unit, end));

    // What is one node may be read or refused, if only it does not fill the memory.
    private static HostileFile Within(string name, string start, string unit, string end) => new(
        name, HostileOutcome.Either, () => Document(start, unit, end));

    private static HostileFile Counted(string name, string start, Func<int, string> unit, int count, string end) => new(
        name,
        HostileOutcome.Either,
        () => WordPackage.Plain
            .With(WordPackage.Document, LongPart.Counting(
                RawXml.DocumentStart + start, unit, count, end + RawXml.DocumentEnd))
            .ToBytes());

    private static byte[] Document(string start, string unit, string end) => WordPackage.Plain
        .With(WordPackage.Document, LongPart.Repeating(
            RawXml.DocumentStart + start, unit, Bytes / RawXml.Bytes(unit).Length, end + RawXml.DocumentEnd))
        .ToBytes();
}
