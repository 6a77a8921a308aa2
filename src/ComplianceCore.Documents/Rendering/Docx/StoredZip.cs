using System.Buffers.Binary;
using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Writes a ZIP file whose entries are stored as they are.</summary>
/// <remarks>
/// The bytes depend on the entries alone. The archives of .NET carry the moment, and the system that wrote them, and
/// what a compressor makes of the same bytes changes between its releases; a receipt has to hold for longer.
/// </remarks>
internal sealed class StoredZip
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfDirectory = 0x06054b50;
    private const ushort Version = 20;

    // 1 January 1980, the first day that the format can name.
    private const ushort FixedDate = 0x21;

    private readonly Stream _stream;
    private readonly long _start;
    private readonly List<Entry> _entries = [];

    /// <param name="stream">Takes the file; it is written from its present position, and stays open.</param>
    public StoredZip(Stream stream)
    {
        _stream = stream;
        _start = stream.Position;
    }

    /// <summary>Begins an entry; the one before it has to be disposed.</summary>
    /// <param name="name">Its name in ASCII, with <c>/</c> between folders.</param>
    public Stream Open(string name)
    {
        var offset = _stream.Position;
        Write(LocalHeaderOf(Encoding.ASCII.GetBytes(name), default));
        return new StoredZipEntry(Write, (crc, length) => Close(name, offset, crc, length));
    }

    /// <summary>Ends the file; without this it is none.</summary>
    public void End()
    {
        var directory = _stream.Position;
        foreach (var entry in _entries)
        {
            Write(CentralHeaderOf(entry));
        }

        Write(EndOfDirectoryAt(directory));
    }

    private void Close(string name, long offset, uint crc, long length)
    {
        var ascii = Encoding.ASCII.GetBytes(name);
        var entry = new Entry(ascii, (uint)(offset - _start), crc, (uint)length);
        var end = _stream.Position;
        _stream.Position = offset;
        Write(LocalHeaderOf(ascii, entry));
        _stream.Position = end;
        _entries.Add(entry);
    }

    private static byte[] LocalHeaderOf(byte[] name, Entry entry)
    {
        var header = new byte[30 + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, LocalHeader);
        WriteCommon(header.AsSpan(4), name, entry);
        name.CopyTo(header, 30);
        return header;
    }

    private static byte[] CentralHeaderOf(Entry entry)
    {
        var header = new byte[46 + entry.Name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, CentralHeader);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
        WriteCommon(header.AsSpan(6), entry.Name, entry);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), entry.Offset);
        entry.Name.CopyTo(header, 46);
        return header;
    }

    /// <summary>What both headers have alike, from the version that is needed to the length of the name.</summary>
    private static void WriteCommon(Span<byte> header, byte[] name, Entry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FixedDate);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], entry.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)name.Length);
    }

    private byte[] EndOfDirectoryAt(long directory)
    {
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndOfDirectory);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(_stream.Position - directory));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)(directory - _start));
        return end;
    }

    private void Write(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

    private readonly record struct Entry(byte[] Name, uint Offset, uint Crc, uint Length);
}
