using System.Text;

namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files whose XML is written in letters of another kind than UTF-8.</summary>
internal static class EncodedFiles
{
    private static readonly string _whole = RawXml.Document(RawXml.Paragraph("Kính gửi"));
    private static readonly byte[] _highMark = [0xFE, 0xFF];
    private static readonly byte[] _lowMark = [0xFF, 0xFE];

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Readable("a document in UTF-16", [.. _lowMark, .. Encoding.Unicode.GetBytes(Declared("UTF-16"))]),
        Readable("a document in UTF-16, high bytes first", [
            .. _highMark, .. Encoding.BigEndianUnicode.GetBytes(Declared("UTF-16"))]),
        Readable("a document in UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. RawXml.Bytes(_whole)]),
        Readable("a document in capitals of UTF-8", RawXml.Bytes(Declared("utf-8"))),
        Readable("a document of ASCII", Encoding.ASCII.GetBytes(Declared("us-ascii"))),
        Readable("a document of Latin letters", Encoding.Latin1.GetBytes(Declared("iso-8859-1"))),
        EveryPart("every part in UTF-16"),
        Readable("a document in UTF-16 without a mark", Encoding.Unicode.GetBytes(_whole)),
        Readable("a document in UTF-32", Encoding.UTF32.GetBytes(Declared("UTF-32"))),
        Unreadable("a document in UTF-16 that breaks off within a letter", [
            .. _lowMark, .. Encoding.Unicode.GetBytes(_whole)[..^1]]),
        Unreadable("a document that only says it is in UTF-16", RawXml.Bytes(Declared("UTF-16"))),
        Unreadable("a document in UTF-7", RawXml.Bytes(Declared("UTF-7"))),
        Unreadable("a document in Vietnamese letters of 1998", RawXml.Bytes(Declared("windows-1258"))),
        Unreadable("a document in letters that nobody knows", RawXml.Bytes(Declared("x-vni"))),
        Unreadable("a document in letters without a name", RawXml.Bytes(Declared(string.Empty))),
        Unreadable("a document in letters of EBCDIC", RawXml.Bytes(Declared("IBM037"))),
        Unreadable("a document with half a letter of UTF-8", WithBytes(0xE1, 0xBB)),
        Unreadable("a document with a long form of a slash", WithBytes(0xC0, 0xAF)),
        Unreadable("a document with half a sign in UTF-8", WithBytes(0xED, 0xA0, 0xBD)),
        Unreadable("a document with a letter of Windows in UTF-8", WithBytes(0xC0)),
    ];

    private static HostileFile Readable(string name, byte[] document) => new(
        name, HostileOutcome.Report, WordPackage.Plain.With(WordPackage.Document, document).ToBytes);

    private static HostileFile Unreadable(string name, byte[] document) => new(
        name, HostileOutcome.Damaged, WordPackage.Plain.With(WordPackage.Document, document).ToBytes);

    private static HostileFile EveryPart(string name) => new(
        name,
        HostileOutcome.Report,
        () => WordPackage.Plain.Names
            .Aggregate(WordPackage.Plain, (package, part) => package.With(
                part, [.. _lowMark, .. Encoding.Unicode.GetBytes(WordPackage.Plain.TextOf(part))]))
            .ToBytes());

    private static string Declared(string encoding) => $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>{_whole}";

    private static byte[] WithBytes(params byte[] bytes) =>
    [
        .. RawXml.Bytes(RawXml.DocumentStart + "<w:p><w:r><w:t>"),
        .. bytes,
        .. RawXml.Bytes("</w:t></w:r></w:p>" + RawXml.DocumentEnd),
    ];
}
