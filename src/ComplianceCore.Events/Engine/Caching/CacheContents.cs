using System.Runtime.InteropServices;
using System.Text;

namespace ComplianceCore.Events;

/// <summary>What the cache of a log has besides columns; it is small, and read whole.</summary>
internal sealed record CacheContents
{
    /// <summary>How the rows of the log are written.</summary>
    public required LogLayout Layout { get; init; }

    /// <summary>How many lines its header takes.</summary>
    public required int HeaderLines { get; init; }

    /// <summary>How many rows were read.</summary>
    public required long Rows { get; init; }

    /// <summary>How many bad rows name no unit.</summary>
    public required long BadRowsWithoutCode { get; init; }

    /// <summary>The codes of units.</summary>
    public required IReadOnlyList<CachedCode> Codes { get; init; }

    /// <summary>For each list, which code a number in it stands for.</summary>
    public required IReadOnlyList<int[]> Lists { get; init; }

    /// <summary>The first bad rows of every fault.</summary>
    public required IReadOnlyList<CachedBadRow> BadRows { get; init; }

    /// <summary>The chunks, in the order of the log.</summary>
    public required CachedChunk[] Chunks { get; init; }

    /// <summary>The groups of chunks, in the same order.</summary>
    public required CachedGroup[] Groups { get; init; }

    /// <summary>The beginning of a log that cannot be read again, for its examples; empty for others.</summary>
    public required byte[] Beginning { get; init; }

    /// <summary>The bytes of the contents.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Layout.Separator);
        writer.Write(Layout.FieldCount);
        writer.Write(Layout.EndsWithReturn);
        Write(writer, [.. Layout.Columns]);
        writer.Write(HeaderLines);
        writer.Write(Rows);
        writer.Write(BadRowsWithoutCode);
        WriteAll(writer, Codes, code =>
        {
            Write(writer, code.Text);
            writer.Write(code.BadRows);
        });
        WriteAll(writer, Lists, list => Write(writer, list));
        WriteAll(writer, BadRows, row =>
        {
            writer.Write(row.Code);
            Write(writer, [row.Chunk, row.Start, row.Line]);
            writer.Write(row.Message.Vietnamese);
            writer.Write(row.Message.English);
        });
        Write(writer, Chunks);
        Write(writer, Groups);
        Write(writer, Beginning);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads the contents from their bytes.</summary>
    /// <exception cref="IOException">The bytes end too early.</exception>
    public static CacheContents Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var separator = reader.ReadByte();
        var fields = reader.ReadInt32();
        var endsWithReturn = reader.ReadBoolean();
        return new CacheContents
        {
            Layout = new LogLayout(separator, fields, ReadMany<int>(reader), endsWithReturn),
            HeaderLines = reader.ReadInt32(),
            Rows = reader.ReadInt64(),
            BadRowsWithoutCode = reader.ReadInt64(),
            Codes = ReadAll(reader, () => new CachedCode(ReadMany<byte>(reader), reader.ReadInt64())),
            Lists = ReadAll(reader, () => ReadMany<int>(reader)),
            BadRows = ReadAll(reader, () => ReadBadRow(reader)),
            Chunks = ReadMany<CachedChunk>(reader),
            Groups = ReadMany<CachedGroup>(reader),
            Beginning = ReadMany<byte>(reader),
        };
    }

    private static CachedBadRow ReadBadRow(BinaryReader reader)
    {
        var code = reader.ReadString();
        var place = ReadMany<int>(reader);
        return new(code, place[0], place[1], place[2], new LocalizedText(reader.ReadString(), reader.ReadString()));
    }

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = read();
        }

        return items;
    }

    private static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static T[] ReadMany<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
