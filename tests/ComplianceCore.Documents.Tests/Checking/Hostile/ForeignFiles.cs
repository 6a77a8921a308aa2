using System.IO.Compression;

namespace ComplianceCore.Documents.Tests;

/// <summary>Files that are no Word documents, whatever they are called.</summary>
internal static class ForeignFiles
{
    private const string OfficeType = "application/vnd.openxmlformats-officedocument.";

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        new("an empty file", HostileOutcome.Empty, () => []),
        Foreign("one byte", () => [0x50]),
        Foreign("a line end", () => "\r\n"u8.ToArray()),
        Foreign("a text", () => "Kính gửi: Ủy ban nhân dân các xã, thị trấn"u8.ToArray()),
        Foreign("a text with a mark in front", () => [0xEF, 0xBB, 0xBF, .. "Kính gửi"u8]),
        Foreign("a web page", () => "<!DOCTYPE html><html><body><p>Kính gửi</p></body></html>"u8.ToArray()),
        Foreign("a rich text", () => "{\\rtf1\\ansi K\\u237?nh g\\u7917?i}"u8.ToArray()),
        Foreign("a page description", () => "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF"u8.ToArray()),
        Foreign("a picture", Picture),
        Foreign("a thousand zeros", () => new byte[1000]),
        Foreign("a million zeros", () => new byte[1_000_000]),
        Foreign("a gzip file", GZip),
        Foreign("a 7z file", () => [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4, .. new byte[60]]),
        Foreign("a document of Word as one XML file", FlatDocument),
        Foreign("the document.xml alone", () => WordPackage.Plain.BytesOf(WordPackage.Document)),
        Foreign("an archive of nothing", WordPackage.OfNothing.ToBytes),
        Foreign("an archive of a text", WordPackage.OfNothing.With("readme.txt", "Xin chào").ToBytes),
        Foreign("an archive that holds a DOCX file", () =>
            WordPackage.OfNothing.With("625-UBND-VP.docx", WordPackage.Plain.ToBytes()).ToBytes()),
        Foreign("a workbook", () => Office("xl/workbook.xml", "spreadsheetml.sheet.main+xml", "workbook")),
        Foreign("a presentation", () => Office("ppt/presentation.xml", "presentationml.presentation.main+xml", "p")),
        Foreign("an open document", OpenDocument),
        Foreign("content types and nothing else", WordPackage.OfNothing
            .With(WordPackage.Types, RawXml.TypeList(string.Empty)).ToBytes),
    ];

    private static HostileFile Foreign(string name, Func<byte[]> make) =>
        new(name, HostileOutcome.NotAWordFile, make);

    private static byte[] Picture() =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
        8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0, 1, 0, 0,
        5, 0, 1, 0x0D, 0x0A, 0x2D, 0xB4, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ];

    private static byte[] GZip()
    {
        using var stream = new MemoryStream();
        using (var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            packed.Write(WordPackage.Plain.ToBytes());
        }

        return stream.ToArray();
    }

    private static byte[] FlatDocument() => RawXml.Bytes(
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
        + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
        + $"<pkg:part pkg:name=\"/{WordPackage.Document}\"><pkg:xmlData>"
        + RawXml.Document(RawXml.Paragraph("Kính gửi")) + "</pkg:xmlData></pkg:part></pkg:package>");

    private static byte[] Office(string part, string type, string root) => WordPackage.OfNothing
        .With(WordPackage.Types, RawXml.TypeList(RawXml.PartType(part, OfficeType + type)))
        .With(WordPackage.Relations, RawXml.RelationList(RawXml.Relation("r1", "officeDocument", part)))
        .With(part, $"<{root} xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")
        .ToBytes();

    private static byte[] OpenDocument() => WordPackage.OfNothing
        .With("mimetype", "application/vnd.oasis.opendocument.text")
        .With("content.xml", "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>")
        .With("META-INF/manifest.xml", "<manifest/>")
        .ToBytes();
}
