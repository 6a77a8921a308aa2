using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Decodes the rows of a chunk without quotes into records.</summary>
/// <remarks>
/// <para>
/// A row of the usual shape (the right number of fields; an id of printable characters; a unit of the
/// directory; a known word for the kind and the secrecy; a moment written as <c>2021-03-31T16:30:00</c>) is decoded
/// right here, in some 30 ns: every check adds to one flag, and only the flag is branched on. Any other row is handed
/// to the careful reader, which decides what it means; whatever is decoded here it would read to the same record.
/// </para>
/// <para>
/// Invariants: a field starts behind the end before it (<see cref="DelimiterIndex"/>); loads of 8 and 16 bytes may
/// reach beyond a field, and beyond the chunk, where there is slack, and what lies beyond never decides anything.
/// </para>
/// </remarks>
internal sealed unsafe class RowDecoder
{
    /// <summary>How many records a batch has room for; a row becomes two at most.</summary>
    public const int BatchRecords = 1024;

    private readonly WordTable _units;
    private readonly WordTable _kinds;
    private WordMemo _secrecy;
    private readonly DocumentHash _hash;
    private readonly CarefulRow _careful;
    private readonly int _lastField;
    private readonly int _documentField;
    private readonly int _unitField;
    private readonly int _kindField;
    private readonly int _momentField;
    private readonly int _secrecyField;
    private readonly bool _endsWithReturn;
    private readonly uint _documentTrim;
    private readonly uint _unitTrim;
    private readonly uint _kindTrim;
    private readonly uint _momentTrim;
    private readonly uint _secrecyTrim;
    private MonthMemo _month;

    public RowDecoder(EventReading reading, LogLayout layout, CarefulRow careful)
    {
        _units = reading.Units;
        _kinds = reading.Words.Kinds;
        _secrecy = new WordMemo(reading.Words.Confidentialities);
        _hash = reading.Hash;
        _careful = careful;
        _lastField = layout.FieldCount - 1;
        _documentField = layout.Columns[(int)EventColumn.DocumentId];
        _unitField = layout.Columns[(int)EventColumn.UnitCode];
        _kindField = layout.Columns[(int)EventColumn.Kind];
        _momentField = layout.Columns[(int)EventColumn.Moment];
        _secrecyField = layout.Columns[(int)EventColumn.Confidentiality];
        _endsWithReturn = layout.EndsWithReturn;
        _documentTrim = TrimOf(_documentField);
        _unitTrim = TrimOf(_unitField);
        _kindTrim = TrimOf(_kindField);
        _momentTrim = TrimOf(_momentField);
        _secrecyTrim = TrimOf(_secrecyField);
    }

    /// <summary>Reads a row that is not of the usual shape.</summary>
    /// <returns>How many records it became.</returns>
    public delegate int CarefulRow(ref DecodingChunk chunk, int start, int length, EventRecord* target);

    /// <summary>Decodes rows until the batch is full or the chunk has no more.</summary>
    /// <returns>How many records there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Decode(ref DecodingChunk chunk, EventRecord* batch)
    {
        var text = chunk.Text;
        var rows = chunk.Rows;
        var row = chunk.Line;
        var rowCount = chunk.RowCount;
        var first = row == 0 ? 0 : rows[row - 1] + 1;
        var count = 0;
        for (; row < rowCount && count < BatchRecords - 1; row++)
        {
            var ends = chunk.Ends + first;
            var fields = (int)(rows[row] - first);
            first = rows[row] + 1;
            if (fields == _lastField && TryDecode(text, ends, out batch[count]))
            {
                count++;
                continue;
            }

            chunk.Line = row;
            var start = (int)(ends[-1] + 1);
            count += _careful(ref chunk, start, (int)ends[fields] - start, batch + count);
        }

        chunk.Line = row;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryDecode(byte* text, uint* ends, out EventRecord record)
    {
        var document = text + (ends[_documentField - 1] + 1);
        var documentLength = Length(text, document, ends[_documentField] - _documentTrim);
        var unit = text + (ends[_unitField - 1] + 1);
        var unitNumber = _units.Find(unit, (uint)Length(text, unit, ends[_unitField] - _unitTrim));
        var kind = text + (ends[_kindField - 1] + 1);
        var kindNumber = _kinds.Find(kind, (uint)Length(text, kind, ends[_kindField] - _kindTrim));
        var secrecy = text + (ends[_secrecyField - 1] + 1);
        var secret = _secrecy.Find(
            secrecy, (uint)Length(text, secrecy, ends[_secrecyField] - _secrecyTrim));
        var moment = text + (ends[_momentField - 1] + 1);
        var isBad = Length(text, moment, ends[_momentField] - _momentTrim) != MonthMemo.MomentLength
            | (unitNumber | kindNumber | secret) < 0
            | !_month.TryRead(moment, out var second)
            | ends[_lastField] - (ends[-1] + 1) > RowLimits.Row
            | (_endsWithReturn && text[ends[_lastField] - 1] != (byte)'\r');
        var isPlain = (uint)(documentLength - 16) <= 16 & IsPlain(document, documentLength);
        if (isBad || !(isPlain || CarefulReader.IsPlain(document, documentLength)))
        {
            record = default;
            return false;
        }

        var high = isPlain
            ? _hash.OfMiddle(document, (uint)documentLength, 0, 0, out var more)
            : _hash.Of(document, (uint)documentLength, out more);
        record = EventRecord.Of(high, more, (uint)kindNumber * (uint)(1 - secret), (uint)unitNumber, second);
        return true;
    }

    /// <summary>The length of a field; -1 for an empty last one without the carriage return that others end with.</summary>
    private static int Length(byte* text, byte* field, uint end) => (int)(end - (uint)(field - text));

    private uint TrimOf(int field) => _endsWithReturn && field == _lastField ? 1U : 0U;

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
