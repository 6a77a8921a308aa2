using System.Buffers.Binary;
using System.Text;

namespace ComplianceCore.Documents.Tests;

/// <summary>The compound format of old Office files: its header, its table of sectors and its directory.</summary>
internal static class CompoundFile
{
    /// <summary>Where the sectors begin; each is as long as the header.</summary>
    public const int Sector = 512;

    private const int EntriesPerSector = 4;
    private const int EntryLength = 128;
    private const uint Free = 0xFFFFFFFF;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint TableSector = 0xFFFFFFFD;

    /// <summary>A file with these streams in its directory.</summary>
    /// <param name="streams">Their names, such as "WordDocument".</param>
    public static byte[] Of(params string[] streams)
    {
        var sectors = (streams.Length + EntriesPerSector) / EntriesPerSector;
        var file = new byte[Sector * (2 + sectors)];
        WriteHeader(file);
        WriteTable(file.AsSpan(Sector, Sector), sectors);
        WriteEntry(file, 0, "Root Entry", 5);
        for (var number = 0; number < streams.Length; number++)
        {
            WriteEntry(file, number + 1, streams[number], 2);
        }

        return file;
    }

    private static void WriteHeader(Span<byte> file)
    {
        ReadOnlySpan<byte> magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        magic.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file[0x18..], 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(file[0x1A..], 3);
        BinaryPrimitives.WriteUInt16LittleEndian(file[0x1C..], 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(file[0x1E..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(file[0x20..], 6);
        BinaryPrimitives.WriteUInt32LittleEndian(file[0x2C..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file[0x30..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file[0x38..], 4096);
        BinaryPrimitives.WriteUInt32LittleEndian(file[0x3C..], EndOfChain);
        BinaryPrimitives.WriteUInt32LittleEndian(file[0x44..], EndOfChain);
        file[0x50..Sector].Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(file[0x4C..], 0);
    }

    private static void WriteTable(Span<byte> table, int directorySectors)
    {
        table.Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(table, TableSector);
        for (var sector = 1; sector <= directorySectors; sector++)
        {
            var next = sector == directorySectors ? EndOfChain : (uint)sector + 1;
            BinaryPrimitives.WriteUInt32LittleEndian(table[(sector * 4)..], next);
        }
    }

    private static void WriteEntry(byte[] file, int number, string name, byte kind)
    {
        var entry = file.AsSpan((2 * Sector) + (number * EntryLength), EntryLength);
        var length = Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[0x40..], (ushort)(length + 2));
        entry[0x42] = kind;
        entry[0x43] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x44..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x48..], kind == 5 ? Free : (uint)number + 1);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x4C..], kind == 5 ? 1 : Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[0x74..], EndOfChain);
    }
}
