namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files with one thing of 60 MB, which is beyond every measure, or of 31 MB, which is not.</summary>
internal static class BulkyFiles
{
    private const string Cell = "<w:tc><w:p/></w:tc>";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        .. Sized(60_000_000),
        .. Sized(31_000_000),
        Counted("4,800,000 attributes of one element", "<w:p", number => $" a{number}=\"\"", 4_800_000, "/>"),
        Counted("2,400,000 attributes of one element", "<w:p", number => $" a{number}=\"\"", 2_400_000, "/>"),
        Counted("1,200,000 namespaces of one element", "<w:p", number => $" xmlns:a{number}=\"b\"", 1_200_000, "/>"),
        Counted("1,900,000 attributes of one element", "<w:p", number => $" a{number}=\"\"", 1_900_000, "/>"),
        Counted("3,000,000 namespaces of one element", "<w:p", number => $" xmlns:a{number}=\"b\"", 3_000_000, "/>"),
        Counted("3,000,000 elements with names of their own", "", number => $"<w:a{number}/>", 3_000_000, "<w:p/>"),
        Counted("1,900,000 elements with names of their own", "", number => $"<w:a{number}/>", 1_900_000, "<w:p/>"),
        new("a file of 65 MB", HostileOutcome.TooLarge, () => WordPackage.Plain
            .With("word/media/picture.png", LongPart.Repeating(string.Empty, "\0", 65 << 20, string.Empty))
            .ToStoredBytes()),
    ];

    private static IEnumerable<HostileFile> Sized(int bytes) =>
    [
        Of(bytes, " of empty paragraphs", string.Empty, "<w:p/>", string.Empty),
        Of(bytes, " of paragraphs of one letter", string.Empty, RawXml.Paragraph("a"), string.Empty),
        Of(bytes, " of runs in a paragraph", "<w:p>", "<w:r><w:t>a</w:t></w:r>", "</w:p>"),
        Of(bytes, " of cells in a row", "<w:tbl><w:tr>", Cell, "</w:tr></w:tbl>"),
        Of(bytes, " of remarks", string.Empty, "<!--a-->", "<w:p/>"),
        Of(bytes, " of instructions", string.Empty, "<?a b?>", "<w:p/>"),
        Of(bytes, " of spaces in a text", "<w:p><w:r><w:t xml:space=\"preserve\">", " ", "</w:t></w:r></w:p>"),
        Of(bytes, " of words in a text", "<w:p><w:r><w:t>", "căn cứ ", "</w:t></w:r></w:p>"),
        Of(bytes, " of one word in a text", "<w:p><w:r><w:t>", "a", "</w:t></w:r></w:p>"),
        Of(bytes, " of marks over a letter", "<w:p><w:r><w:t>a", "\u0301\u0323", "</w:t></w:r></w:p>"),
        Of(bytes, " of white space between paragraphs", "<w:p/>", "\n", "<w:p/>"),
        Of(bytes, " in one remark", "<!--", "a ", "--><w:p/>"),
        Of(bytes, " in one instruction", "<?a ", "a ", "?><w:p/>"),
        Of(bytes, " of unread text", "<w:p><w:r><w:t><![CDATA[", "a]", "]]></w:t></w:r></w:p>"),
        Of(bytes, " in one attribute", "<w:p w:rsidR=\"", "0", "\"/>"),
        Of(bytes, " in a number", "<w:p><w:r><w:rPr><w:sz w:val=\"", "9", "\"/></w:rPr></w:r></w:p>"),
        Of(bytes, " in the name of a style", "<w:p><w:pPr><w:pStyle w:val=\"", "a", "\"/></w:pPr></w:p>"),
        Of(bytes, " in the name of an element", "<w:", "a", "/>"),
        Of(bytes, " in the name of a namespace", "<a xmlns=\"", "a", "\"/>"),
        Of(bytes, " of letters by number", "<w:p><w:r><w:t>", "&#97;", "</w:t></w:r></w:p>"),
    ];

    // What is one node may be read or refused, if only it does not fill the memory.
    private static HostileFile Of(int bytes, string name, string start, string unit, string end) => new(
        $"{bytes / 1_000_000} MB{name}",
        HostileOutcome.Either,
        () => WordPackage.Plain
            .With(WordPackage.Document, LongPart.Repeating(
                RawXml.DocumentStart + start, unit, bytes / RawXml.Bytes(unit).Length, end + RawXml.DocumentEnd))
            .ToBytes());

    private static HostileFile Counted(string name, string start, Func<int, string> unit, int count, string end) => new(
        name,
        HostileOutcome.Either,
        () => WordPackage.Plain
            .With(WordPackage.Document, LongPart.Counting(
                RawXml.DocumentStart + start, unit, count, end + RawXml.DocumentEnd))
            .ToBytes());
}
