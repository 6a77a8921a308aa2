namespace ComplianceCore.Documents.Tests;

/// <summary>What nobody expects where a name, a value or a text should stand.</summary>
internal static class NastyValues
{
    private const int Long = 10_000;

    /// <summary>Letters that mean something in XML, in paths and in archives.</summary>
    public static IReadOnlyList<char> Letters { get; } = [.. "\0\n\t <>&\"'/:;=![]-?#%\u007F\u0080\u00C3\u00FF0aw"];

    /// <summary>Names of parts.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
        "WORD/DOCUMENT.XML", "/word/document.xml", "word//document.xml", "word\\document.xml", "../word/document.xml",
        "word/", "a", " ", "word/vbaProject.bin", "word/numbering.xml", "word/theme/theme1.xml", "word/Phụ lục.xml",
    ];

    /// <summary>Names of vocabularies.</summary>
    public static IReadOnlyList<string> Namespaces { get; } =
    [
        RawXml.Main, RawXml.Office, RawXml.Relations, RawXml.Types, "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/markup-compatibility/2006", "urn:a", " ", "http://[",
        "urn:schemas-microsoft-com:vml",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    ];

    /// <summary>Names of elements.</summary>
    public static IReadOnlyList<string> Elements { get; } =
    [
        "p", "r", "t", "pPr", "rPr", "tbl", "tr", "tc", "tblPr", "tcPr", "tblGrid", "sectPr", "body", "document",
        "br", "tab",
        "sym", "fldChar", "fldSimple", "instrText", "hyperlink", "ins", "del", "moveFrom", "moveTo", "sdt",
        "sdtContent",
        "sdtPr", "AlternateContent", "Choice", "Fallback", "drawing", "pict", "object", "txbxContent", "textbox",
        "line",
        "shape", "prstGeom", "anchor", "inline", "extent", "ext", "positionH", "posOffset", "numPr", "numId", "ilvl",
        "style", "basedOn", "link", "docDefaults", "rPrDefault", "pPrDefault", "headerReference", "footerReference",
        "titlePg", "pgSz", "pgMar", "pgNumType", "cols", "pBdr", "top", "bottom", "jc", "ind", "spacing", "sz", "szCs",
        "rFonts", "u", "caps", "vanish", "vMerge", "gridSpan", "gridBefore", "Relationship", "Override", "altChunk",
        "x",
    ];

    /// <summary>Tags that belong nowhere.</summary>
    public static IReadOnlyList<string> Tags { get; } =
    [
        "<w:p>", "</w:p>", "<w:p/>", "<w:r>", "</w:r>", "<w:tbl>", "</w:tbl>", "<w:tc>", "</w:tc>", "<w:sectPr/>",
        "</w:body>",
        "<w:body>", "<!-- -->", "<!--", "-->", "<?a?>", "<![CDATA[", "]]>", "<!DOCTYPE a>", "<a xmlns=\"\"/>", "<",
        ">", "</>",
    ];

    /// <summary>Values and texts that XML can hold.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        "", " ", "0", "1", "-1", "2", "100", "240", "720", "9999999999", "99999999999999999999",
        "-99999999999999999999",
        "2147483647", "-2147483648", "2147483648", "1000000", "-1000000", "1000000in", "-1000000in", "999999.99pt",
        "12.5pt",
        "1e9", "NaN", "Infinity", "0x10", "26,5", "٢٦", "２６", "abc", "true", "false", "on", "off", "none", "nil",
        "auto",
        "page", "begin", "separate", "end", "exact", "atLeast", "center", "both", "right", "start", "bullet", "decimal",
        "upperRoman", "lowerLetter", "chicago", "%1", "%1.%2.%9", "minorHAnsi", "majorEastAsia", "default", "first",
        "even",
        "paragraph", "table", "character", "numbering", "External", "line", "#_x0000_t32", "0,0", ",", ";:;:",
        "width:9999999999pt;width:-1pt", "../../../../etc/passwd", "/", "//", "styles.xml", "document.xml",
        "file:///dev/zero",
        "Normal", "FFFF", "D800", "FFFFFFFFF", "-F", "%", "{0}", "\uFEFF", "ｒId1", new string('9', 400),
        new string('a', Long), new string('/', Long), new string('-', Long), new string('%', Long),
    ];

    /// <summary>Texts that XML can hold and nobody types.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        .. Values,
        "\u0301", "\u0323\u0301\u0302", "Ki\u0301nh gu\u031B\u0309i:", "\u202EKính gửi\u202C", "\u2066\u2067\u2068",
        "מזרח", "😀",
        "👨‍👩‍👧‍👦", "\U0010FFFD", "\uFFFD", "\uE000", "\u200B", "\u200D", "\u00AD", "\u2028", "\u2029", "\u0085",
        "\t\t\t", "   ", "\n\n",
        "\uFDFA", "ﬁ", "ẞ", "ı", "İ", "Ǆ", "\u1E9B\u0323", "\u0344", "\u1112\u1161\u11AB", "Kính gửi:", "Kính gửi",
        "Nơi nhận:", "- Lưu: VT.",
        "Số: /UBND-VP", "Số:", "V/v", "PHỤ LỤC I", "PHỤ LỤC", "(Kèm theo", "CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN",
        "Trần Thị Mẫu",
        "Sông Thơ, ngày 99 tháng 99 năm 99999", "ngày    tháng    năm", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "./.", "____", "———", "(", ")", "1. ", "a) ", "- ", "Điều 1.", "Chương I",
        string.Concat(Enumerable.Repeat("\u0301\u0323", Long)), string.Concat(Enumerable.Repeat("ngày ", Long)),
        string.Concat(Enumerable.Repeat("a   ", Long)), string.Concat(Enumerable.Repeat("\u2004", 2000)) + "a",
        new string('_', Long), new string('Ủ', Long), new string(' ', Long), new string('\u202E', Long),
    ];

    /// <summary>What may be written into XML by hand, even where it stays no XML.</summary>
    public static IReadOnlyList<string> Written { get; } =
    [
        .. Texts,
        "&#xD83D;", "&#0;", "&#x110000;", "&a;", "&", "<", ">", "\0", "\u0007", "\uFFFE", "\uFFFF", "]]>", "<w:t>",
        "\"", "'",
        "&#769;", "&lt;&amp;&gt;", "&#10;&#9;&#13;",
    ];
}
