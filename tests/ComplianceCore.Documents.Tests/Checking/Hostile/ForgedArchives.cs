namespace ComplianceCore.Documents.Tests;

/// <summary>DOCX files whose archive says what is not so.</summary>
internal static class ForgedArchives
{
    private const int InflatedBytes = 200_000_000;
    private const uint Most = 0xFFFFFFFE;

    private static readonly byte[] _stored = WordPackage.Plain.ToStoredBytes();
    private static readonly byte[] _deflated = WordPackage.Plain.ToBytes();

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Forged("a document with another check sum in both places", () => Checksummed(WordPackage.Document)),
        Forged("styles with another check sum in both places", () => Checksummed(WordPackage.Styles)),
        Forged("content types with another check sum in both places", () => Checksummed(WordPackage.Types)),
        Forged("a document with one letter changed, stored", WithChangedLetter),
        Forged("a document whose deflated bytes are none", () => InContent(_deflated, 0xFFFFFFFF)),
        Forged("a directory that lies elsewhere", () => AtEnd(16, 7)),
        Forged("a directory that lies behind the file", () => AtEnd(16, Most)),
        Harmless("a directory of another length", () => AtEnd(12, 5)),
        Forged("a directory of 0 entries", () => AtEnd(8, 0)),
        Forged("a directory of 65,534 entries", () => AtEnd(8, 0xFFFEFFFE)),
        Forged("an archive over 600 disks", () => AtEnd(4, 0x02580258)),
        Forged("an archive whose comment never comes", () => InEnd(20, 0xFFFF)),
        Forged("a directory that asks for the long form", () => AtEnd(16, 0xFFFFFFFF)),
        Forged("a directory without its mark", () => InCentral(0, 0)),
        Forged("a document whose header lies behind the file", () => InCentral(42, Most)),
        Forged("a document whose header lies in the directory", () =>
            InCentral(42, (uint)new ArchiveBytes(_deflated).Directory)),
        Forged("a document whose header has no mark", () => InLocal(0, 0)),
        Forged("a document that is longer than the file", () => InCentral(20, 0x7FFFFFFF)),
        Forged("a document said to be of 0 bytes", () => InCentral(24, 0)),
        Harmless("a document called otherwise in its header", WithOtherName),
        Harmless("a document said to have a password", () => Both(8, 6, 1)),
        Forged("a document packed in a way of tomorrow", () => Both(10, 8, 99)),
        Forged("a document packed by another program", () => Both(10, 8, 14)),
        Harmless("a document packed with Deflate64 in name only", () => Both(10, 8, 9)),
        Forged("a document said to be stored, which is not", () => Both(10, 8, 0)),
        Forged("a document said to be of 1,000 bytes that inflates to 200 MB", Understated),
        Harmless("a picture said to be of 1,000 bytes that inflates to 200 MB", UnderstatedPicture),
        new("a document said to be of 4 GB", HostileOutcome.TooLarge, () => InCentral(24, Most)),
        new("a document said to be of 1 GB", HostileOutcome.TooLarge, () => InCentral(24, 1 << 30)),
    ];

    private static HostileFile Forged(string name, Func<byte[]> make) => new(name, HostileOutcome.Damaged, make);

    // Readers differ in what they make of these; none of them is a danger.
    private static HostileFile Harmless(string name, Func<byte[]> make) => new(name, HostileOutcome.Either, make);

    private static byte[] Checksummed(string entry) => new ArchiveBytes(_stored)
        .WriteCentral(entry, 16, 0x12345678).WriteLocal(entry, 14, 0x12345678).ToBytes();

    private static byte[] WithChangedLetter()
    {
        var file = new ArchiveBytes(_stored);
        var place = file.ContentOf(WordPackage.Document) + RawXml.DocumentStart.Length + "<w:p><w:r><w:t>".Length;
        return file.Write(place, "k"u8).ToBytes();
    }

    private static byte[] InContent(byte[] whole, uint value)
    {
        var file = new ArchiveBytes(whole);
        return file.Write(file.ContentOf(WordPackage.Document), value).ToBytes();
    }

    private static byte[] AtEnd(int offset, uint value)
    {
        var file = new ArchiveBytes(_deflated);
        return file.Write(file.End + offset, value).ToBytes();
    }

    private static byte[] InEnd(int offset, ushort value)
    {
        var file = new ArchiveBytes(_deflated);
        return file.Write(file.End + offset, value).ToBytes();
    }

    private static byte[] InCentral(int offset, uint value) =>
        new ArchiveBytes(_deflated).WriteCentral(WordPackage.Document, offset, value).ToBytes();

    private static byte[] InLocal(int offset, uint value) =>
        new ArchiveBytes(_deflated).WriteLocal(WordPackage.Document, offset, value).ToBytes();

    private static byte[] Both(int central, int local, ushort value) =>
        new ArchiveBytes(_deflated).WriteBoth(WordPackage.Document, central, local, value).ToBytes();

    private static byte[] WithOtherName()
    {
        var file = new ArchiveBytes(_deflated);
        return file.Write(file.LocalOf(WordPackage.Document) + 30, "WORD/document.XML"u8).ToBytes();
    }

    private static byte[] Understated() => Understated(WordPackage.Plain.With(
        WordPackage.Document,
        LongPart.Repeating(RawXml.DocumentStart, "<w:p/>  \n", InflatedBytes / 9, RawXml.DocumentEnd)));

    private static byte[] Understated(WordPackage package) => new ArchiveBytes(package.ToBytes())
        .WriteCentral(WordPackage.Document, 24, 1000).WriteLocal(WordPackage.Document, 22, 1000).ToBytes();

    private static byte[] UnderstatedPicture()
    {
        const string Picture = "word/media/picture.png";
        var package = WordPackage.Plain.With(Picture, LongPart.Repeating(string.Empty, "\0", InflatedBytes, ""));
        return new ArchiveBytes(package.ToBytes())
            .WriteCentral(Picture, 24, 1000).WriteLocal(Picture, 22, 1000).ToBytes();
    }
}
