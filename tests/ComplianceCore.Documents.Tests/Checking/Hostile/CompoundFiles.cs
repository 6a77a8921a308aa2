using System.Buffers.Binary;

namespace ComplianceCore.Documents.Tests;

/// <summary>Files in the compound format of old Office, in which encrypted DOCX files are kept too.</summary>
internal static class CompoundFiles
{
    private static readonly string[] _encryptedStreams = ["EncryptionInfo", "EncryptedPackage", "\u0006DataSpaces"];
    private static readonly string[] _manyStreams =
        [.. Enumerable.Range(1, 20).Select(number => $"Stream{number}"), "EncryptedPackage"];

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        new("an encrypted DOCX", HostileOutcome.Encrypted, () => CompoundFile.Of(_encryptedStreams)),
        new("an encrypted DOCX, 21 streams in", HostileOutcome.Encrypted, () => CompoundFile.Of(_manyStreams)),
        new("an old DOC", HostileOutcome.OldWordFormat, () => CompoundFile.Of("WordDocument", "1Table")),
        new("an old DOC with many streams", HostileOutcome.OldWordFormat, () =>
            CompoundFile.Of("1Table", "\u0005SummaryInformation", "\u0001CompObj", "Data", "WordDocument")),
        Foreign("an old workbook", () => CompoundFile.Of("Workbook")),
        Foreign("a compound file without streams", () => CompoundFile.Of()),
        Foreign("the first eight bytes of a compound file", () => CompoundFile.Of("Workbook")[..8]),
        Foreign("the header of a compound file alone", () => CompoundFile.Of("Workbook")[..CompoundFile.Sector]),
        Foreign("a compound file cut within its directory", () => CompoundFile.Of("Workbook")[..^200]),
        Foreign("a compound file whose directory lies far away", () => Patched(0x30, 0x7FFFFFFF)),
        Foreign("a compound file whose directory lies nowhere", () => Patched(0x30, 0xFFFFFFFE)),
        Foreign("a compound file whose table lies far away", () => Patched(0x4C, 0x7FFFFFFF)),
        Foreign("a compound file whose directory leads to itself", () => Patched(CompoundFile.Sector + 4, 1)),
        Foreign("a compound file with sectors of 2^65535 bytes", () => Patched(0x1C, 0xFFFFFFFE)),
    ];

    private static HostileFile Foreign(string name, Func<byte[]> make) =>
        new(name, HostileOutcome.NotAWordFile, make);

    private static byte[] Patched(int place, uint value)
    {
        var file = CompoundFile.Of("Workbook");
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(place), value);
        return file;
    }
}
