namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files whose lengths are each just possible, and together beyond every number.</summary>
internal static class OddMeasures
{
    private const string Most = "1000000in";
    private const string Least = "-1000000in";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        .. Both("indents", (one, other) => Paragraph($"<w:ind w:left=\"{one}\" w:firstLine=\"{other}\"/>")),
        .. Both("hanging indents", (one, other) => Paragraph($"<w:ind w:left=\"{one}\" w:hanging=\"{other}\"/>")),
        .. Both("rooms", (one, other) => Paragraph($"<w:spacing w:before=\"{one}\" w:after=\"{other}\"/>")),
        .. Both("spacings", (one, other) => Paragraph($"<w:spacing w:line=\"{one}\" w:lineRule=\"exact\"/>"
            + $"<w:ind w:right=\"{other}\"/>")),
        .. Both("margins", (one, other) => Section($"<w:pgMar w:left=\"{one}\" w:gutter=\"{other}\"/>")),
        .. Both("margins against the page", (one, other) => Section(
            $"<w:pgSz w:w=\"{one}\" w:h=\"{other}\"/><w:pgMar w:left=\"{other}\" w:right=\"{other}\"/>")),
        .. Both("borders", (one, other) => Paragraph(
            $"<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr><w:ind w:left=\"{one}\" w:right=\"{other}\"/>")),
        .. Both("cells", (one, other) => $"<w:tbl><w:tblPr><w:tblCellMar><w:left w:w=\"{one}\"/>"
            + $"<w:right w:w=\"{one}\"/></w:tblCellMar></w:tblPr><w:tr><w:tc><w:tcPr><w:tcW w:w=\"{other}\"/></w:tcPr>"
            + Heading(string.Empty) + "</w:tc></w:tr></w:tbl>"),
        .. Both("columns", (one, other) => $"<w:tbl><w:tblGrid><w:gridCol w:w=\"{one}\"/><w:gridCol w:w=\"{other}\"/>"
            + $"</w:tblGrid><w:tr><w:tc>{Heading(string.Empty)}</w:tc></w:tr></w:tbl>"),
        .. Both("old lines", (one, other) => Drawn($"<v:line from=\"{one},0\" to=\"{other},0\"/>")),
        .. Both("old shapes", (one, other) => Drawn(
            $"<v:shape type=\"#_x0000_t32\" style=\"width:{one};margin-left:{other}\"/>")),
        Report("three runs of letters wider than any page", Wide("<w:u w:val=\"single\"/>")),
    ];

    private static IEnumerable<HostileFile> Both(string name, Func<string, string, string> body) =>
    [
        Report($"{name}, both longest", body(Most, Most)),
        Report($"{name}, both shortest", body(Least, Least)),
        Report($"{name}, the first longest", body(Most, Least)),
        Report($"{name}, the second longest", body(Least, Most)),
    ];

    private static HostileFile Report(string name, string body) => new(
        $"measures: {name}",
        HostileOutcome.Report,
        WordPackage.Plain.With(WordPackage.Document, RawXml.Document(body)).ToBytes);

    private static string Paragraph(string properties) => Heading(properties)
        + RawXml.Paragraph("Kính gửi: Ủy ban nhân dân xã Mây Trắng")
        + string.Concat(Enumerable.Repeat(Set(properties, "Yêu cầu các bộ phận báo cáo."), 3))
        + Set(properties, "Báo cáo trước ngày 15/12/2026./.")
        + Set(properties, "CHỦ TỊCH")
        + Set(properties, "Nơi nhận:");

    private static string Heading(string properties) =>
        Set(properties, "ỦY BAN NHÂN DÂN XÃ MÂY TRẮNG") + Set(properties, "Số: 07/UBND-VP");

    private static string Set(string properties, string text) =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Section(string properties) =>
        Paragraph("<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>") + $"<w:sectPr>{properties}</w:sectPr>";

    private static string Drawn(string line) => Heading(string.Empty)
        + $"<w:p><w:r><w:pict>{line}</w:pict></w:r></w:p>" + RawXml.Paragraph("Kính gửi: Ủy ban nhân dân xã");

    private static string Wide(string properties) => "<w:p>"
        + string.Concat(Enumerable.Range(2000, 5).Select(size =>
            $"<w:r><w:rPr><w:sz w:val=\"{size}\"/>{properties}</w:rPr><w:t>{new string('Ủ', 3_900)}</w:t></w:r>"))
        + "</w:p>" + Paragraph(string.Empty);
}
