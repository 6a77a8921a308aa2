using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Decodes the rows of a chunk without quotes into records.</summary>
/// <remarks>
/// <para>
/// A row of the usual shape (the right number of fields; an id of printable characters; a unit of the directory; a
/// known word for the kind and the secrecy; a moment written as <c>2021-03-31T16:30:00</c>) is decoded right here, in
/// some 40 ns. Any other row is handed to the careful reader, which decides what it means; whatever is decoded here it
/// would read to the same record.
/// </para>
/// <para>
/// Layout: up to 512 rows at a time are decoded column by column. Each column is a short loop whose rounds do not wait
/// for each other, so that the processor works on several rows at once; what a column says is added to
/// <c>lows</c>, the lower halves of the records, and a row is left to the careful reader when its <c>signs</c> are
/// negative.
/// </para>
/// <para>
/// Invariants: a field starts behind the end before it (<see cref="DelimiterIndex"/>); <c>firsts</c> has rows of the
/// right number of fields only; loads of 8 and 16 bytes may reach beyond a field, and beyond the chunk, where there is
/// slack, and what lies beyond never decides anything.
/// </para>
/// </remarks>
internal sealed unsafe class RowDecoder
{
    /// <summary>How many records a batch has room for; a row becomes two at most.</summary>
    public const int BatchRecords = 2 * BatchRows;

    private const int BatchRows = 512;

    private readonly WordTable _units;
    private readonly WordTable _kinds;
    private readonly DocumentHash _hash;
    private readonly CarefulRow _careful;
    private readonly int _lastField;
    private readonly bool _endsWithReturn;
    private readonly FieldPlace _document;
    private readonly FieldPlace _unit;
    private readonly FieldPlace _kind;
    private readonly FieldPlace _moment;
    private readonly FieldPlace _secrecyField;
    private WordMemo _secrecy;
    private MonthMemo _month;

    public RowDecoder(EventReading reading, LogLayout layout, CarefulRow careful)
    {
        _units = reading.Units;
        _kinds = reading.Words.Kinds;
        _secrecy = new WordMemo(reading.Words.Confidentialities);
        _hash = reading.Hash;
        _careful = careful;
        _lastField = layout.FieldCount - 1;
        _endsWithReturn = layout.EndsWithReturn;
        _document = FieldPlace.Of(EventColumn.DocumentId, layout);
        _unit = FieldPlace.Of(EventColumn.UnitCode, layout);
        _kind = FieldPlace.Of(EventColumn.Kind, layout);
        _moment = FieldPlace.Of(EventColumn.Moment, layout);
        _secrecyField = FieldPlace.Of(EventColumn.Confidentiality, layout);
    }

    /// <summary>Reads a row that is not of the usual shape.</summary>
    /// <returns>How many records it became.</returns>
    public delegate int CarefulRow(ref DecodingChunk chunk, int start, int length, EventRecord* target);

    /// <summary>Decodes the next rows, as many as a batch has room for.</summary>
    /// <returns>How many records there are.</returns>
    public int Decode(ref DecodingChunk chunk, EventRecord* batch) => chunk.HasQuotes
        ? Decode<QuotedFields>(ref chunk, batch)
        : Decode<NoQuotes>(ref chunk, batch);

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Decode<TQuotes>(ref DecodingChunk chunk, EventRecord* batch)
        where TQuotes : struct, IQuotes
    {
        var firsts = stackalloc uint[BatchRows];
        var lines = stackalloc int[BatchRows];
        var lows = stackalloc ulong[BatchRows];
        var signs = stackalloc int[BatchRows];
        var row = chunk.Line;
        var end = Math.Min(row + BatchRows, chunk.RowCount);
        var written = 0;
        var count = FindRows(ref chunk, row, end, firsts, lines, batch, ref written);
        FindUnits<TQuotes>(chunk.Text, chunk.Ends, firsts, count, lows, signs);
        FindKinds<TQuotes>(chunk.Text, chunk.Ends, firsts, count, lows, signs);
        ReadMoments<TQuotes>(chunk.Text, chunk.Ends, firsts, count, lows, signs);
        for (var index = 0; index < count; index++)
        {
            var ends = chunk.Ends + firsts[index];
            if (signs[index] >= 0 && TryFinish<TQuotes>(chunk.Text, ends, lows[index], batch + written))
            {
                written++;
            }
            else
            {
                written += ReadCarefully(ref chunk, lines[index], batch + written);
            }
        }

        chunk.Line = end;
        return written;
    }

    /// <summary>Finds the rows with the right number of fields; the others are read with care at once.</summary>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindRows(
        ref DecodingChunk chunk,
        int row,
        int end,
        uint* firsts,
        int* lines,
        EventRecord* batch,
        ref int written)
    {
        var count = 0;
        var first = chunk.FirstOf(row);
        for (; row < end; row++)
        {
            var last = chunk.Rows[row];
            var lineEnd = chunk.Ends[last];
            firsts[count] = first;
            lines[count] = row;
            if (last - first == _lastField
                && lineEnd - chunk.Ends[(int)first - 1] <= RowLimits.Row
                && (!_endsWithReturn || chunk.Text[lineEnd - 1] == (byte)'\r'))
            {
                count++;
            }
            else
            {
                written += ReadCarefully(ref chunk, row, batch + written);
            }

            first = last + 1;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindUnits<TQuotes>(byte* text, uint* ends, uint* firsts, int count, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var units = _units;
        var place = _unit;
        for (var index = 0; index < count; index++)
        {
            var unit = place.In<TQuotes>(text, ends + firsts[index], out var length);
            var number = units.Find(unit, (uint)length);
            lows[index] = (ulong)(uint)number << 32;
            signs[index] = number;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindKinds<TQuotes>(byte* text, uint* ends, uint* firsts, int count, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var kinds = _kinds;
        var place = _kind;
        var secrecyPlace = _secrecyField;
        var secrecy = _secrecy;
        for (var index = 0; index < count; index++)
        {
            var kind = place.In<TQuotes>(text, ends + firsts[index], out var length);
            var number = kinds.Find(kind, (uint)length);
            var word = secrecyPlace.In<TQuotes>(text, ends + firsts[index], out var secrecyLength);
            var secret = secrecy.Find(word, (uint)secrecyLength);

            // A secret row is of kind 0, whatever it tells.
            lows[index] |= (ulong)(uint)(number & (secret - 1)) << 48;
            signs[index] |= number | secret;
        }

        _secrecy = secrecy;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadMoments<TQuotes>(byte* text, uint* ends, uint* firsts, int count, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var month = _month;
        var place = _moment;
        for (var index = 0; index < count; index++)
        {
            var moment = place.In<TQuotes>(text, ends + firsts[index], out var length);
            var isGood = month.TryRead(moment, out var second) & length == MonthMemo.MomentLength;
            lows[index] |= second;
            signs[index] |= isGood ? 0 : -1;
        }

        _month = month;
    }

    /// <summary>Adds the fingerprint, if the id is one of printable characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFinish<TQuotes>(byte* text, uint* ends, ulong low, EventRecord* record)
        where TQuotes : struct, IQuotes
    {
        var document = _document.In<TQuotes>(text, ends, out var length);
        if ((uint)(length - 16) <= 16 && IsPlain(document, length))
        {
            var high = _hash.OfMiddle(document, (uint)length, 0, 0, out var more);
            *record = EventRecord.Of(high, more, low);
            return true;
        }

        return TryFinishOther(document, length, low, record);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFinishOther(byte* document, int length, ulong low, EventRecord* record)
    {
        if (!CarefulReader.IsPlain(document, length))
        {
            return false;
        }

        var high = _hash.Of(document, (uint)length, out var more);
        *record = EventRecord.Of(high, more, low);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadCarefully(ref DecodingChunk chunk, int row, EventRecord* target)
    {
        chunk.Line = row;
        var start = (int)(chunk.Ends[(int)chunk.FirstOf(row) - 1] + 1);
        return _careful(ref chunk, start, (int)chunk.Ends[chunk.Rows[row]] - start, target);
    }

    /// <summary>Whether an id of 16 to 32 bytes has printable ASCII characters only, and no blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(byte* text, int length)
    {
        // As signed numbers, bytes beyond ASCII are below every printable one.
        var start = Vector128.Load((sbyte*)text);
        var end = Vector128.Load((sbyte*)text + length - 16);
        var low = Vector128.LessThan(Vector128.Min(start, end), Vector128.Create((sbyte)0x21));
        var high = Vector128.Equals(Vector128.Max(start, end), Vector128.Create((sbyte)0x7F));
        return (low | high) == Vector128<sbyte>.Zero;
    }
}
