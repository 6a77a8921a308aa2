namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files with one text that costs much to compare, if each beginning is tried to its end.</summary>
internal static class CostlyTexts
{
    // As long as a paragraph may be.
    private const int Long = 19_000;

    // A white space that no one trims: neither a blank nor a tab.
    private const string Thin = "\u2004";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Text("thin spaces in front of a letter", Repeated(Thin) + "a"),
        Text("thin spaces behind the word for a number", "Số" + Repeated(Thin) + "a"),
        Text("thin spaces behind a number", "Số:" + Repeated(Thin) + "a"),
        Text("slashes behind a number", "Số: " + Repeated("/ ")),
        Text("colons behind a number", "Số" + Repeated(":")),
        Text("thin spaces behind a stroke", "-" + Repeated(Thin) + "L"),
        Text("thin spaces behind a closing mark", "./" + Repeated(Thin) + "a"),
        Text("closing marks", Repeated("./. ") + "a"),
        Text("closing marks with thin spaces", Repeated("./" + Thin) + "a"),
        Text("days without months", Repeated("ngày 1 ")),
        Text("figures behind a day", "ngày" + Repeated("1 ")),
        Text("dates in figures", "a," + Repeated("1/1/")),
        Text("figures behind a comma", "a," + Repeated("1 ")),
        Text("thin spaces behind a figure", "a,1" + Repeated(Thin) + "/"),
        Text("figures with thin spaces behind a comma", "a," + Repeated("1" + Thin + Thin)),
        Text("letters without a comma", Repeated("a ")),
        Text("rows of spaces", Repeated("a   ")),
        Text("rows of spaces behind days", Repeated("ngày   ")),
        Text("rows of spaces behind slashes", Repeated("/   ")),
        Text("rows of two spaces", Repeated("  a")),
        Text("tabs", Repeated("a\t")),
        Text("one row of spaces", "a" + Repeated(" ") + "b"),
        Text("rules", Repeated("_")),
        Text("a rule that breaks off", Repeated("_") + "a"),
        Text("capacities", Repeated("TM. ")),
        Text("capacities with thin spaces", "T" + Repeated(Thin) + "a"),
        Text("addressees without an end", "Kính gửi" + Repeated("!")),
        Text("addressees behind thin spaces", "Kính" + Repeated(Thin) + "gửi" + Repeated(Thin)),
        Text("addressees with signs within", "K" + Repeated("!") + "ính gửi: a"),
        Text("brackets", Repeated("(")),
        Text("kem theo", "(" + Repeated("kèm theo ")),
        Text("phu luc", Repeated("PHỤ LỤC ")),
        Text("Roman figures", "PHỤ LỤC " + Repeated("I")),
        Text("letters in two parts", Repeated("e\u0302\u0301")),
        Text("letters in two parts, out of order", Repeated("e\u0323\u0302")),
        Text("Korean letters in three parts", Repeated("\u1112\u1161\u11AB")),
        Text("the longest sign", Repeated("\uFDFA")),
        new("a rule of 19,000 signs of 1,000 points", HostileOutcome.Either, () => Document(
            "<w:p><w:r><w:rPr><w:sz w:val=\"2000\"/></w:rPr><w:t>" + Repeated("_") + "</w:t></w:r></w:p>")),
        new("19,000 underlined letters of 1,000 points", HostileOutcome.Either, () => Document(
            "<w:p><w:r><w:rPr><w:sz w:val=\"2000\"/><w:u w:val=\"single\"/></w:rPr><w:t>" + Repeated("W")
            + "</w:t></w:r></w:p>")),
    ];

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, Long / text.Length));

    // The text as the only one, in a heading, and in each place of a dispatch.
    private static HostileFile Text(string name, string text) => new(
        $"19,000 letters: {name}",
        HostileOutcome.Either,
        () => Document(RawXml.Paragraph(text)
            + RawXml.Paragraph("Số: 1/UBND-VP") + RawXml.Paragraph(text)
            + RawXml.Paragraph("Kính gửi: Ủy ban") + RawXml.Paragraph(text)
            + RawXml.Paragraph("Hết./.") + RawXml.Paragraph(text)
            + RawXml.Paragraph("CHỦ TỊCH") + RawXml.Paragraph(text)
            + RawXml.Paragraph("Nơi nhận:") + RawXml.Paragraph(text)
            + RawXml.Paragraph("PHỤ LỤC I") + RawXml.Paragraph(text)));

    private static byte[] Document(string body) =>
        WordPackage.Plain.With(WordPackage.Document, RawXml.Document(body)).ToBytes();
}
