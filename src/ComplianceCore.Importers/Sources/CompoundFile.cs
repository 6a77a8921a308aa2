using System.Buffers.Binary;
using System.Text;

namespace ComplianceCore.Importers;

/// <summary>Reads streams out of a compound file, the container of XLS and of workbooks with a password.</summary>
internal sealed class CompoundFile
{
    private const int HeaderSize = 512;
    private const int FatInHeader = 109;
    private const int DirectoryEntrySize = 128;
    private const int MiniSectorShift = 6;
    private const uint LastSector = 0xfffffff8;

    private readonly byte[] _file;
    private readonly int _sectorShift;
    private readonly uint[] _fat;
    private readonly byte[] _directory;

    private CompoundFile(byte[] file)
    {
        _file = file;
        _sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30));
        if (_sectorShift is not (9 or 12))
        {
            throw new TableFormatException(FileIssueCode.Damaged);
        }

        _fat = Numbers([.. FatSectors().SelectMany(sector => SectorAt(sector).ToArray())]);
        _directory = Chain(UInt32(48));
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="TableFormatException">The file is damaged.</exception>
    public static CompoundFile Open(byte[] file) =>
        file.Length >= HeaderSize ? new CompoundFile(file) : throw new TableFormatException(FileIssueCode.Damaged);

    /// <summary>The bytes of a stream; null when there is none of the name.</summary>
    public byte[]? Find(string name)
    {
        for (var start = 0; start + DirectoryEntrySize <= _directory.Length; start += DirectoryEntrySize)
        {
            var entry = _directory.AsSpan(start, DirectoryEntrySize);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (length is >= 2 and <= 64
                && Encoding.Unicode.GetString(entry[..(length - 2)]).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return Read(
                    BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]),
                    BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
            }
        }

        return null;
    }

    private byte[] Read(uint first, uint size)
    {
        var isSmall = size < UInt32(56);
        var bytes = isSmall ? SmallChain(first) : Chain(first);
        return size <= bytes.Length ? bytes[..(int)size] : throw new TableFormatException(FileIssueCode.Damaged);
    }

    private IEnumerable<uint> FatSectors()
    {
        for (var index = 0; index < FatInHeader; index++)
        {
            if (UInt32(76 + 4 * index) is < LastSector and var sector)
            {
                yield return sector;
            }
        }

        var (next, steps) = (UInt32(68), 0);
        while (next < LastSector && steps++ < MostSectors)
        {
            var more = Numbers(SectorAt(next));
            foreach (var sector in more[..^1].Where(sector => sector < LastSector))
            {
                yield return sector;
            }

            next = more[^1];
        }
    }

    private byte[] Chain(uint first)
    {
        using var bytes = new MemoryStream();
        var (sector, steps) = (first, 0);
        while (sector < LastSector)
        {
            if (sector >= _fat.Length || steps++ > MostSectors)
            {
                throw new TableFormatException(FileIssueCode.Damaged);
            }

            bytes.Write(SectorAt(sector));
            sector = _fat[sector];
        }

        return bytes.ToArray();
    }

    // Small streams share the sectors of the root, in pieces of 64 bytes.
    private byte[] SmallChain(uint first)
    {
        var pieces = Chain(BinaryPrimitives.ReadUInt32LittleEndian(_directory.AsSpan(116)));
        var fat = Numbers(Chain(UInt32(60)));
        using var bytes = new MemoryStream();
        var (piece, steps) = (first, 0);
        while (piece < LastSector)
        {
            var start = (long)piece << MiniSectorShift;
            if (piece >= fat.Length || start + (1 << MiniSectorShift) > pieces.Length || steps++ > fat.Length)
            {
                throw new TableFormatException(FileIssueCode.Damaged);
            }

            bytes.Write(pieces.AsSpan((int)start, 1 << MiniSectorShift));
            piece = fat[piece];
        }

        return bytes.ToArray();
    }

    private int MostSectors => _file.Length >> _sectorShift;

    private ReadOnlySpan<byte> SectorAt(uint sector)
    {
        var size = 1 << _sectorShift;
        var start = ((long)sector + 1) << _sectorShift;
        return start < _file.Length
            ? _file.AsSpan((int)start, (int)Math.Min(size, _file.Length - start))
            : throw new TableFormatException(FileIssueCode.Damaged);
    }

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(offset));

    private static uint[] Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * index)..]);
        }

        return numbers;
    }
}
