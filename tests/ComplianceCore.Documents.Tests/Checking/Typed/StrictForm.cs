using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ComplianceCore.Documents.Tests;

/// <summary>
/// Rewrites a document as ISO/IEC 29500 Strict, which Word offers as "Strict Open XML Document": other namespaces,
/// start and end instead of left and right, and lengths that name their unit.
/// </summary>
internal static partial class StrictForm
{
    private static readonly (string From, string To)[] _names =
    [
        ("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties"),
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships"),
        ("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
            "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"),
        ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
        ("xmlns:v=\"urn:schemas-microsoft-com:vml\" ", string.Empty),
        ("<w:document ", "<w:document w:conformance=\"strict\" "),
        ("<w:left ", "<w:start "),
        ("<w:right ", "<w:end "),
        ("w:left=\"720\"", "w:start=\"36pt\""),
    ];

    /// <summary>Rewrites every part.</summary>
    public static byte[] Of(byte[] document)
    {
        using var written = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(document)))
        using (var target = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in source.Entries)
            {
                using var reader = new StreamReader(part.Open(), Encoding.UTF8);
                using var writer = new StreamWriter(target.CreateEntry(part.FullName).Open(), new UTF8Encoding(false));
                writer.Write(Rewritten(reader.ReadToEnd()));
            }
        }

        return written.ToArray();
    }

    private static string Rewritten(string xml)
    {
        foreach (var (from, to) in _names)
        {
            xml = xml.Replace(from, to, StringComparison.Ordinal);
        }

        xml = Sizes().Replace(xml, match => $"{match.Groups[1].Value}{Points.Text(Number(match) / 2)}pt\"");
        xml = PageMargins().Replace(xml, match => Lengths().Replace(match.Value, InMillimetres));
        return Paragraphs().Replace(xml, match => Indents().Replace(Lengths().Replace(match.Value, InPoints), Side));
    }

    private static string InPoints(Match match) => $"{match.Groups[1].Value}{Points.Text(Number(match) / 20)}pt\"";

    private static string InMillimetres(Match match) =>
        $"{match.Groups[1].Value}{Points.Text(Math.Round(Number(match) * 25.4 / 1440, 1))}mm\"";

    private static string Side(Match match) => match.Groups[1].Value == "left" ? "w:start=" : "w:end=";

    private static double Number(Match match) =>
        double.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("(<w:sz(?:Cs)? w:val=\")([0-9]+)\"")]
    private static partial Regex Sizes();

    [GeneratedRegex("<w:pg(?:Mar|Sz) [^>]*>")]
    private static partial Regex PageMargins();

    [GeneratedRegex("<w:ind [^>]*>|<w:spacing [^>]*>")]
    private static partial Regex Paragraphs();

    [GeneratedRegex("( w:(?:w|h|top|bottom|left|right|header|footer|firstLine|before|after)=\")([0-9]+)\"")]
    private static partial Regex Lengths();

    [GeneratedRegex("w:(left|right)=")]
    private static partial Regex Indents();
}
