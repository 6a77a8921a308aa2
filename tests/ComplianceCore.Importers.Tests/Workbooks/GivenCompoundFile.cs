using System.Buffers.Binary;
using System.Text;

namespace ComplianceCore.Importers.Tests;

/// <summary>A compound file with one stream.</summary>
internal static class GivenCompoundFile
{
    private const int SectorSize = 512;
    private const int SmallestStream = 4096;
    private const uint Free = 0xffffffff;
    private const uint End = 0xfffffffe;
    private const uint Fat = 0xfffffffd;

    /// <summary>Writes the file: header, one sector of directory, the stream, the table of sectors.</summary>
    /// <param name="name">The name of the stream.</param>
    /// <param name="stream">Its bytes; zeros are added to a short one.</param>
    public static byte[] Of(string name, byte[] stream)
    {
        var size = Math.Max(SmallestStream, stream.Length);
        var sectors = (size + SectorSize - 1) / SectorSize;
        var fatSectors = (sectors + 1) / (SectorSize / 4 - 1) + 1;
        var file = new byte[SectorSize * (2 + sectors + fatSectors)];
        WriteHeader(file, sectors, fatSectors);
        WriteEntry(file.AsSpan(SectorSize), "Root Entry", 5, End, 0);
        WriteEntry(file.AsSpan(SectorSize + 128), name, 2, 1, (uint)size);
        WriteUInt32(file, SectorSize + 76, 1);
        stream.CopyTo(file, SectorSize * 2);
        var fat = SectorSize * (2 + sectors);
        for (var sector = 0; sector < fatSectors * SectorSize / 4; sector++)
        {
            WriteUInt32(file, fat + 4 * sector, NextOf(sector, sectors, fatSectors));
        }

        return file;
    }

    private static uint NextOf(int sector, int sectors, int fatSectors) =>
        sector == 0 || sector == sectors ? End
        : sector < sectors ? (uint)sector + 1
        : sector <= sectors + fatSectors ? Fat
        : Free;

    private static void WriteHeader(byte[] file, int sectors, int fatSectors)
    {
        byte[] start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        start.CopyTo(file, 0);
        (file[24], file[26], file[28], file[29], file[30], file[32]) = (0x3e, 3, 0xfe, 0xff, 9, 6);
        WriteUInt32(file, 44, (uint)fatSectors);
        WriteUInt32(file, 48, 0);
        WriteUInt32(file, 56, SmallestStream);
        WriteUInt32(file, 60, End);
        WriteUInt32(file, 68, End);
        for (var index = 0; index < 109; index++)
        {
            WriteUInt32(file, 76 + 4 * index, index < fatSectors ? (uint)(sectors + 1 + index) : Free);
        }
    }

    private static void WriteEntry(Span<byte> entry, string name, byte kind, uint first, uint size)
    {
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(name.Length * 2 + 2));
        (entry[66], entry[67]) = (kind, 1);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], first);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], size);
    }

    private static void WriteUInt32(byte[] file, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(offset), value);
}
