using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>The columns of a chunk, read into memory that is used again and again.</summary>
/// <remarks>
/// Layout: unit (2 bytes), day (2) and kind (1) of every row, column by column; then the fingerprint's first part (8),
/// the second (4) and the highest bits of the record's lower half (2), which are the rest of the fingerprint and the
/// kind. Rows are counted by the first three, documents by all six.
/// </remarks>
internal sealed class ChunkColumns
{
    /// <summary>How many bytes of a row tell its unit, day and kind.</summary>
    public const int DayLength = 5;

    /// <summary>How many bytes of a row tell of its document, and when in the day it was.</summary>
    public const int DocumentLength = 14;

    /// <summary>The lowest bit of a record's lower half that stands in the last column.</summary>
    public const int TopStart = EventRecord.KindStart;

    private byte[] _bytes = [];

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>The numbers of the units in the list of the chunk.</summary>
    public ReadOnlySpan<ushort> Codes => Column<ushort>(0);

    /// <summary>The days since 1970-01-01.</summary>
    public ReadOnlySpan<ushort> Days => Column<ushort>(2);

    /// <summary>The kinds of the records.</summary>
    public ReadOnlySpan<byte> Kinds => Column<byte>(4);

    /// <summary>The first 64 bits of the fingerprints.</summary>
    public ReadOnlySpan<ulong> Highs => Column<ulong>(DayLength);

    /// <summary>The local seconds.</summary>
    public ReadOnlySpan<uint> Seconds => Column<uint>(DayLength + 8);

    /// <summary>The highest 16 bits of the lower halves of the records.</summary>
    public ReadOnlySpan<ushort> Tops => Column<ushort>(DayLength + 12);

    /// <summary>Reads what tells unit, day and kind.</summary>
    public void ReadDays(CacheFile file, in CachedChunk chunk)
    {
        Rows = chunk.Rows;
        var length = chunk.Rows * (DayLength + DocumentLength);
        _bytes = _bytes.Length < length ? new byte[length * 2] : _bytes;
        file.Read(chunk.Place, _bytes.AsSpan(0, chunk.Rows * DayLength), chunk.DayChecksum);
    }

    /// <summary>Reads the other columns.</summary>
    public void ReadDocuments(CacheFile file, in CachedChunk chunk)
    {
        var before = chunk.Rows * DayLength;
        file.Read(
            chunk.Place + before, _bytes.AsSpan(before, chunk.Rows * DocumentLength), chunk.DocumentChecksum);
    }

    /// <summary>A row as if it had been read just now.</summary>
    /// <param name="row">Its number.</param>
    /// <param name="unit">The number of its unit in the directory; -1 for one that is not there.</param>
    /// <param name="code">The code of its unit.</param>
    public RowReading RowAt(int row, int unit, byte[] code) => new()
    {
        Unit = unit,
        Code = code,
        High = Highs[row],
        More = (ulong)Tops[row] << TopStart,
        Kind = Kinds[row],
        IsSecret = Kinds[row] == RecordKind.Secret,
        Second = Seconds[row],
    };

    private ReadOnlySpan<T> Column<T>(int bytesBefore)
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(Rows * bytesBefore))[..Rows];
}
