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
/// a time, from copies of their words that stand side by side. What a column says is added to the lower halves of the
/// records, and a row is left to the careful reader when its <c>signs</c> are negative.
/// </para>
/// <para>
/// Invariants: a field starts behind the end before it (<see cref="DelimiterIndex"/>); <c>firsts</c> has rows of the
/// right number of fields only; loads of 8 and 16 bytes may reach beyond a field, and beyond the chunk, where there is
/// slack, and what lies beyond never decides anything.
/// </para>
/// </remarks>
internal sealed unsafe class RowDecoder : IDisposable
{
    private readonly WordTable _units;
    private readonly WordTable _kinds;
    private readonly DocumentHash _hash;
    private readonly bool _needsFingerprints;
    private readonly CarefulRow _careful;
    private readonly FieldPlace _document;
    private readonly FieldPlace _unit;
    private readonly FieldPlace _kind;
    private readonly FieldPlace _moment;
    private readonly FieldPlace _secrecyField;
    private readonly WordTable _secrecies;
    private readonly KindMemo _kindMemo = new();
    private readonly MonthMemo _month = new();
    private readonly RowWords _words = new();
    private readonly UsualRows _rows;

    public RowDecoder(EventReading reading, LogLayout layout, CarefulRow careful)
    {
        _units = reading.Units;
        _kinds = reading.Words.Kinds;
        _secrecies = reading.Words.Confidentialities;
        _hash = reading.Hash;
        _needsFingerprints = reading.CountsDocuments;
        _careful = careful;
        _rows = new UsualRows(layout, RowWords.Rows);
        _document = FieldPlace.Of(EventColumn.DocumentId, layout);
        _unit = FieldPlace.Of(EventColumn.UnitCode, layout);
        _kind = FieldPlace.Of(EventColumn.Kind, layout);
        _moment = FieldPlace.Of(EventColumn.Moment, layout);
        _secrecyField = FieldPlace.Of(EventColumn.Confidentiality, layout);
    }

    /// <summary>Reads a row that is not of the usual shape, and adds its records.</summary>
    public delegate void CarefulRow(ref DecodingChunk chunk, int start, int length, RecordBatch batch);

    /// <summary>Decodes the next rows, as many as a batch has room for.</summary>
    public void Decode(ref DecodingChunk chunk, RecordBatch batch)
    {
        var row = chunk.Line;
        var end = Math.Min(row + RowWords.Rows, chunk.RowCount);
        _rows.Find(chunk, row, end);
        batch.Count = _rows.Count;
        if (chunk.HasQuotes)
        {
            DecodeUsual<QuotedFields>(chunk, batch);
        }
        else
        {
            DecodeUsual<NoQuotes>(chunk, batch);
        }

        foreach (var other in _rows.Others)
        {
            ReadCarefully(ref chunk, (int)other, batch);
        }

        chunk.Line = end;
    }

    public void Dispose()
    {
        _words.Dispose();
        _rows.Dispose();
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DecodeUsual<TQuotes>(in DecodingChunk chunk, RecordBatch batch)
        where TQuotes : struct, IQuotes
    {
        var signs = stackalloc int[RowWords.Rows];
        FindUnits<TQuotes>(chunk, batch.Lows, signs);
        FindKinds<TQuotes>(chunk, batch.Lows, signs);
        ReadMoments<TQuotes>(chunk, batch.Lows, signs);
        ReadDocuments<TQuotes>(chunk, batch, signs);
        if (IsAnyNegative(signs, _rows.Count))
        {
            _rows.Keep(signs, batch);
        }
    }

    /// <summary>Finds the units, and copies the words of the other columns for the vectors.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindUnits<TQuotes>(in DecodingChunk chunk, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var units = stackalloc AskedWord[RowWords.Rows];
        var count = _rows.Count;
        CopyWords<TQuotes>(chunk, units);
        _units.Find(units, count, signs);
        for (var index = 0; index < count; index += Vector512<ulong>.Count)
        {
            if (Vector256.Load(signs + index).ExtractMostSignificantBits() != 0)
            {
                FindOtherUnits<TQuotes>(chunk, index, signs);
            }

            var numbers = Vector512.WidenLower(Vector256.Load((uint*)signs + index).ToVector512Unsafe());
            (numbers << EventRecord.UnitStart).Store(lows + index);
        }
    }

    /// <summary>Finds those of eight units that are not where they are looked for first.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FindOtherUnits<TQuotes>(in DecodingChunk chunk, int first, int* signs)
        where TQuotes : struct, IQuotes
    {
        var end = Math.Min(first + Vector512<ulong>.Count, _rows.Count);
        for (var index = first; index < end; index++)
        {
            if (signs[index] < 0)
            {
                var unit = _unit.In<TQuotes>(chunk.Text, chunk.Ends + _rows.Firsts[index], out var length);
                signs[index] = _units.Find(unit, (uint)length);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CopyWords<TQuotes>(in DecodingChunk chunk, AskedWord* units)
        where TQuotes : struct, IQuotes
    {
        var (unitPlace, kindPlace, secrecyPlace, momentPlace) = (_unit, _kind, _secrecyField, _moment);
        var text = chunk.Text;
        var ends = chunk.Ends;
        var first = _rows.Firsts;
        var last = first + _rows.Count;
        var words = _words.Months;
        for (; first < last; first++, words++, units++)
        {
            var row = ends + *first;
            var unit = unitPlace.In<TQuotes>(text, row, out var unitLength);
            var (low, high) = WordTable.Split(unit, (uint)unitLength);
            units->Low = low;
            units->High = high;
            units->Length = (uint)unitLength;
            units->Hash = WordTable.HashOf(low, high);
            var kind = kindPlace.In<TQuotes>(text, row, out var kindLength);
            words[RowWords.KindColumn] = ShortWord.Of(kind, kindLength);
            var secrecy = secrecyPlace.In<TQuotes>(text, row, out var secrecyLength);
            words[RowWords.SecrecyColumn] = ShortWord.Of(secrecy, secrecyLength);
            var moment = momentPlace.In<TQuotes>(text, row, out var length);
            *words = length == MonthMemo.MomentLength ? Unsafe.ReadUnaligned<ulong>(moment) : 0;
            words[RowWords.DayColumn] = Unsafe.ReadUnaligned<ulong>(moment + 3);
            words[RowWords.ClockColumn] = Unsafe.ReadUnaligned<ulong>(moment + 11);
        }
    }

    private void FindKinds<TQuotes>(in DecodingChunk chunk, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var others = stackalloc ushort[RowWords.Rows];
        var left = _kindMemo.Find(_words, _rows.Count, lows, others);
        for (var other = 0; other < left; other++)
        {
            var index = others[other];
            var row = chunk.Ends + _rows.Firsts[index];
            var kind = _kinds.Find(_kind.In<TQuotes>(chunk.Text, row, out var length), (uint)length);
            var secret = _secrecies.Find(_secrecyField.In<TQuotes>(chunk.Text, row, out length), (uint)length);
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

    private void ReadMoments<TQuotes>(in DecodingChunk chunk, ulong* lows, int* signs)
        where TQuotes : struct, IQuotes
    {
        var others = stackalloc ushort[RowWords.Rows];
        var left = _month.Read(_words, _rows.Count, lows, others);
        for (var other = 0; other < left; other++)
        {
            var index = others[other];
            var moment = _moment.In<TQuotes>(chunk.Text, chunk.Ends + _rows.Firsts[index], out var length);
            var isGood = _month.TryRead(moment, out var second) & length == MonthMemo.MomentLength;
            lows[index] |= isGood ? second : 0;
            signs[index] = isGood ? signs[index] : -1;
        }
    }

    /// <summary>Adds the fingerprints of ids of printable characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadDocuments<TQuotes>(in DecodingChunk chunk, RecordBatch batch, int* signs)
        where TQuotes : struct, IQuotes
    {
        if (chunk.IsPlain && !_needsFingerprints)
        {
            return;
        }

        var place = _document;
        var text = chunk.Text;
        var ends = chunk.Ends;
        var firsts = _rows.Firsts;
        var count = _rows.Count;
        var isPlain = chunk.IsPlain;
        for (var index = 0; index < count; index++)
        {
            var document = place.In<TQuotes>(text, ends + firsts[index], out var length);
            if ((uint)(length - 16) > 16 || !(isPlain || IsPlain(document, length)))
            {
                signs[index] |= ReadOther(document, length, batch, index) ? 0 : -1;
            }
            else if (_needsFingerprints)
            {
                var high = _hash.OfMiddle(document, (uint)length, 0, 0, out var more);
                batch.PutFingerprint(index, high, more);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadOther(byte* document, int length, RecordBatch batch, int index)
    {
        if (!CarefulReader.IsPlain(document, length))
        {
            return false;
        }

        if (_needsFingerprints)
        {
            var high = _hash.Of(document, (uint)length, out var more);
            batch.PutFingerprint(index, high, more);
        }

        return true;
    }

    private void ReadCarefully(ref DecodingChunk chunk, int row, RecordBatch batch)
    {
        chunk.Line = row;
        var start = (int)(chunk.Ends[(int)chunk.FirstOf(row) - 1] + 1);
        _careful(ref chunk, start, (int)chunk.Ends[chunk.Rows[row]] - start, batch);
    }

    private static bool IsAnyNegative(int* numbers, int count) =>
        new ReadOnlySpan<int>(numbers, count).ContainsAnyInRange(int.MinValue, -1);

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
