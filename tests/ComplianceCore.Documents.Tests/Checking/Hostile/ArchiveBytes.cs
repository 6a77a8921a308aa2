using System.Buffers.Binary;
using System.Text;

namespace ComplianceCore.Documents.Tests;

/// <summary>The bytes of an archive, in which single fields may be forged.</summary>
internal sealed class ArchiveBytes
{
    private const uint CentralMark = 0x02014B50;
    private const int CentralLength = 46;
    private const int EndLength = 22;

    private readonly byte[] _file;

    /// <param name="file">An archive without a comment; it is copied.</param>
    public ArchiveBytes(byte[] file) => _file = [.. file];

    /// <summary>Where the record of the end stands.</summary>
    public int End => _file.Length - EndLength;

    /// <summary>Where the directory begins.</summary>
    public int Directory => (int)BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(End + 16));

    /// <summary>The bytes as they are now.</summary>
    public byte[] ToBytes() => [.. _file];

    /// <summary>Where the directory speaks of an entry.</summary>
    public int CentralOf(string entry)
    {
        var name = Encoding.UTF8.GetBytes(entry);
        var place = Directory;
        while (BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(place)) == CentralMark)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(place + 28));
            if (_file.AsSpan(place + CentralLength, length).SequenceEqual(name))
            {
                return place;
            }

            place += CentralLength + length + BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(place + 30));
        }

        throw new ArgumentException($"There is no entry called {entry}.", nameof(entry));
    }

    /// <summary>Where the header of an entry stands, in front of its content.</summary>
    public int LocalOf(string entry) =>
        (int)BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(CentralOf(entry) + 42));

    /// <summary>Where the content of an entry begins.</summary>
    public int ContentOf(string entry)
    {
        var local = LocalOf(entry);
        return local + 30 + BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(local + 26))
            + BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(local + 28));
    }

    /// <summary>Writes four bytes.</summary>
    public ArchiveBytes Write(int place, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_file.AsSpan(place), value);
        return this;
    }

    /// <summary>Writes two bytes.</summary>
    public ArchiveBytes Write(int place, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_file.AsSpan(place), value);
        return this;
    }

    /// <summary>Writes bytes.</summary>
    public ArchiveBytes Write(int place, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_file.AsSpan(place));
        return this;
    }

    /// <summary>Writes four bytes in the directory's record of an entry.</summary>
    public ArchiveBytes WriteCentral(string entry, int offset, uint value) => Write(CentralOf(entry) + offset, value);

    /// <summary>Writes four bytes in the header of an entry.</summary>
    public ArchiveBytes WriteLocal(string entry, int offset, uint value) => Write(LocalOf(entry) + offset, value);

    /// <summary>Writes two bytes in both places that speak of an entry.</summary>
    public ArchiveBytes WriteBoth(string entry, int central, int local, ushort value) =>
        Write(CentralOf(entry) + central, value).Write(LocalOf(entry) + local, value);
}
