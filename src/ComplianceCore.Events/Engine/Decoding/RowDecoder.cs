using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Decodes the rows of a chunk without quotes into records.</summary>
/// <remarks>
/// <para>
/// A row of the usual shape (the right number of fields; an id of printable characters; a unit of the directory; a
/// known word for the kind and the secrecy; a moment written as <c>2021-03-31T16:30:00</c>) is decoded right here, in
/// some 30 ns. Any other row is handed to the careful reader, which decides what it means; whatever is decoded here it
/// would read to the same record.
/// </para>
/// <para>
/// Layout: up to 512 rows at a time are decoded column by column. Each column is a short loop whose rounds do not wait
/// for each other, so that the processor works on several rows at once; kinds, secrecies and moments are taken eight at
/// a time, from copies of their words that stand side by side. What a column says is added to <c>lows</c>, the lower
/// halves of the records, and a row is left to the careful reader when its <c>signs</c> are negative.
/// </para>
/// <para>
/// Invariants: a field starts behind the end before it (<see cref="DelimiterIndex"/>); <c>firsts</c> has rows of the
/// right number of fields only; loads of 8 and 16 bytes may reach beyond a field, and beyond the chunk, where there is
/// slack, and what lies beyond never decides anything.
/// </para>
/// </remarks>
internal sealed unsafe class RowDecoder : IDisposable
{
    /// <summary>How many records a batch has room for; a row becomes two at most.</summary>
    public const int BatchRecords = 2 * BatchRows;

    private const int BatchRows = 512;

    private readonly WordTable _units;
    private readonly WordTable _kinds;
    private readonly DocumentHash _hash;
    private readonly bool _needsFingerprints;
    private readonly CarefulRow _careful;
    private readonly int _lastField;
    private readonly bool _endsWithReturn;
    private readonly FieldPlace _document;
    private readonly FieldPlace _unit;
    private readonly FieldPlace _kind;
    private readonly FieldPlace _moment;
    private readonly FieldPlace _secrecyField;
    private readonly WordTable _secrecies;
    private readonly KindMemo _kindMemo = new();
    private readonly MonthMemo _month = new();
    private readonly RowWords _words = new(BatchRows);

    public RowDecoder(EventReading reading, LogLayout layout, CarefulRow careful)
    {
        _units = reading.Units;
        _kinds = reading.Words.Kinds;
        _secrecies = reading.Words.Confidentialities;
        _hash = reading.Hash;
        _needsFingerprints = reading.CountsDocuments;
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

    public void Dispose() => _words.Dispose();

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
        CopyWords<TQuotes>(chunk.Text, chunk.Ends, firsts, count);
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

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindUnits<TQuotes>(byte* text, uint* ends, uint* firsts, int count, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var lengths = stackalloc uint[BatchRows];
        var place = _unit;
        var unitLows = _words.UnitLows;
        var unitHighs = _words.UnitHighs;
        for (var index = 0; index < count; index++)
        {
            var unit = place.In<TQuotes>(text, ends + firsts[index], out var length);
            (unitLows[index], unitHighs[index]) = WordTable.Split(unit, (uint)length);
            lengths[index] = (uint)length;
        }

        _units.Find(unitLows, unitHighs, lengths, count, signs);
        for (var index = 0; index < count; index++)
        {
            if (signs[index] < 0)
            {
                signs[index] = _units.Find(place.In<TQuotes>(text, ends + firsts[index], out _), lengths[index]);
            }

            lows[index] = (ulong)(uint)signs[index] << EventRecord.UnitStart;
        }
    }

    /// <summary>Copies the words of kinds, secrecies and moments, for the vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CopyWords<TQuotes>(byte* text, uint* ends, uint* firsts, int count)
        where TQuotes : struct, IQuotes
    {
        var (kindPlace, secrecyPlace, momentPlace) = (_kind, _secrecyField, _moment);
        var kinds = _words.Kinds;
        var secrecies = _words.Secrecies;
        var months = _words.Months;
        var days = _words.Days;
        var clocks = _words.Clocks;
        for (var index = 0; index < count; index++)
        {
            var row = ends + firsts[index];
            var kind = kindPlace.In<TQuotes>(text, row, out var kindLength);
            kinds[index] = ShortWord.Of(kind, kindLength);
            var secrecy = secrecyPlace.In<TQuotes>(text, row, out var secrecyLength);
            secrecies[index] = ShortWord.Of(secrecy, secrecyLength);
            var moment = momentPlace.In<TQuotes>(text, row, out var length);
            months[index] = length == MonthMemo.MomentLength ? Unsafe.ReadUnaligned<ulong>(moment) : 0;
            days[index] = Unsafe.ReadUnaligned<ulong>(moment + 3);
            clocks[index] = Unsafe.ReadUnaligned<ulong>(moment + 11);
        }
    }

    private void FindKinds<TQuotes>(byte* text, uint* ends, uint* firsts, int count, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var others = stackalloc ushort[BatchRows];
        var left = _kindMemo.Find(_words, count, lows, others);
        for (var other = 0; other < left; other++)
        {
            var index = others[other];
            var row = ends + firsts[index];
            var kind = _kinds.Find(_kind.In<TQuotes>(text, row, out var length), (uint)length);
            var secret = _secrecies.Find(_secrecyField.In<TQuotes>(text, row, out length), (uint)length);
            if ((kind | secret) < 0)
            {
                signs[index] = -1;
                continue;
            }

            // A secret row is of kind 0, whatever it tells.
            lows[index] |= secret != 0 ? 0 : (ulong)(uint)kind << EventRecord.KindStart;
            _kindMemo.RememberKind(_words.Kinds[index], kind);
            _kindMemo.RememberSecrecy(_words.Secrecies[index], secret != 0);
        }
    }

    private void ReadMoments<TQuotes>(byte* text, uint* ends, uint* firsts, int count, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var others = stackalloc ushort[BatchRows];
        var left = _month.Read(_words, count, lows, others);
        for (var other = 0; other < left; other++)
        {
            var index = others[other];
            var moment = _moment.In<TQuotes>(text, ends + firsts[index], out var length);
            var isGood = _month.TryRead(moment, out var second) & length == MonthMemo.MomentLength;
            lows[index] |= isGood ? second : 0;
            signs[index] = isGood ? signs[index] : -1;
        }
    }

    /// <summary>Adds the fingerprint, if the id is one of printable characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFinish<TQuotes>(byte* text, uint* ends, ulong low, EventRecord* record)
        where TQuotes : struct, IQuotes
    {
        var document = _document.In<TQuotes>(text, ends, out var length);
        if ((uint)(length - 16) <= 16 && IsPlain(document, length))
        {
            if (!_needsFingerprints)
            {
                *record = new EventRecord(0, low);
                return true;
            }

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

        var high = _needsFingerprints ? _hash.Of(document, (uint)length, out var more) : more = 0;
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
