using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace ComplianceCore.Events;

/// <summary>
/// Reads one row with every care that docs/event-log.md promises; the fast decoder leaves it what is unusual.
/// </summary>
internal sealed unsafe class CarefulReader
{
    /// <summary>The bytes that every combining mark of Vietnamese letters starts with.</summary>
    private static readonly SearchValues<byte> _combining = SearchValues.Create([0xCC, 0xCD]);

    /// <summary>The bytes that every character which cannot be printed is, or starts with.</summary>
    private static readonly SearchValues<byte> _suspicious =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(control => (byte)control), 0x7F, 0xC2, 0xE2, 0xEF]);

    private readonly EventReading _reading;
    private byte[] _composed = [];

    public CarefulReader(EventReading reading) => _reading = reading;

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row without its line feed.</param>
    /// <param name="layout">How the rows of its log are written.</param>
    /// <param name="fields">Splits the rows of that log.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowReading Read(ReadOnlySpan<byte> row, LogLayout layout, FieldSplitter fields)
    {
        row = row.EndsWith("\r"u8) ? row[..^1] : row;
        if (row.Length > RowLimits.Row)
        {
            return new RowReading { Fault = RowIssueCode.RowTooLong, Unit = -1 };
        }

        if (!row.ContainsAnyExcept(" \t"u8))
        {
            return new RowReading { IsBlank = true };
        }

        fields.Split(row);
        if (fields.Count != layout.FieldCount || !fields.IsWellQuoted)
        {
            return new RowReading
            {
                Fault = fields.IsWellQuoted ? RowIssueCode.FieldCount : RowIssueCode.BadQuoting,
                Detail = fields.Count,
                Unit = -1,
            };
        }

        return ReadFields(row, layout, fields);
    }

    /// <summary>Whether an id is as it must be: nothing to cut off, to compose or to refuse.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsPlain(byte* id, int length)
    {
        if (length <= 0 || id[0] <= ' ' || id[length - 1] <= ' ')
        {
            return false;
        }

        var bytes = new ReadOnlySpan<byte>(id, length);
        return !bytes.ContainsAny(_suspicious) && !bytes.ContainsAny(_combining) && Utf8.IsValid(bytes);
    }

    /// <summary>Reads the fingerprint of a document's id, in whatever composition it is written.</summary>
    /// <returns>The code of the fault, or null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string? ReadDocument(ReadOnlySpan<byte> id, ref RowReading reading)
    {
        if (id.Length == 0)
        {
            return RowIssueCode.DocumentMissing;
        }

        if (FaultOf(id, EventColumn.DocumentId, ref reading) is { } fault)
        {
            return fault;
        }

        id = Composed(id);
        if (_composed.Length < id.Length + 8)
        {
            _composed = new byte[(id.Length * 2) + 8];
        }

        id.CopyTo(_composed);
        fixed (byte* first = _composed)
        {
            reading.High = _reading.Hash.Of(first, (uint)id.Length, out var more);
            reading.More = more;
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RowReading ReadFields(ReadOnlySpan<byte> row, LogLayout layout, FieldSplitter fields)
    {
        var reading = new RowReading();
        var unitFault = ReadUnit(fields.Field(row, layout.Columns[(int)EventColumn.UnitCode]), ref reading);
        reading.Fault = ReadDocument(fields.Field(row, layout.Columns[(int)EventColumn.DocumentId]), ref reading)
            ?? unitFault
            ?? ReadKind(fields.Field(row, layout.Columns[(int)EventColumn.Kind]), ref reading)
            ?? ReadMoment(fields.Field(row, layout.Columns[(int)EventColumn.Moment]), ref reading)
            ?? ReadSecrecy(fields.Field(row, layout.Columns[(int)EventColumn.Confidentiality]), ref reading);
        return reading;
    }

    /// <summary>Reads the code of a unit, which need not be in the directory.</summary>
    /// <returns>The code of the fault, or null.</returns>
    public string? ReadUnit(ReadOnlySpan<byte> code, ref RowReading reading)
    {
        reading.Code = code.ContainsAny(_combining) && Utf8.IsValid(code) ? Composed(code) : code;
        reading.Unit = _reading.Units.Find(reading.Code);
        if (reading.Unit >= 0)
        {
            return null;
        }

        if (code.Length == 0)
        {
            return RowIssueCode.UnitMissing;
        }

        var fault = FaultOf(code, EventColumn.UnitCode, ref reading);
        if (fault is null && _reading.NewCodes is { } codes)
        {
            reading.Unit = codes.Add(reading.Code);
        }

        return fault;
    }

    private string? ReadKind(ReadOnlySpan<byte> word, ref RowReading reading)
    {
        var kind = _reading.Words.Kinds.Find(word);
        if (kind < 0)
        {
            if (FaultOf(word, EventColumn.Kind, ref reading) is { } fault)
            {
                return fault;
            }

            if (_reading.Words.KindOf(Encoding.UTF8.GetString(word)) is not { } meant)
            {
                reading.Value = word;
                return RowIssueCode.UnknownKind;
            }

            kind = (int)RecordKind.Of(meant);
        }

        reading.Kind = (uint)kind;
        return null;
    }

    private static string? ReadMoment(ReadOnlySpan<byte> text, ref RowReading reading)
    {
        var moment = MomentReader.Read(text, out var second);
        reading.Second = second;
        if (moment is MomentReading.Fine)
        {
            return null;
        }

        reading.Value = text;
        return FaultOf(text, EventColumn.Moment, ref reading)
            ?? (moment is MomentReading.OutOfRange ? RowIssueCode.MomentOutOfRange : RowIssueCode.BadMoment);
    }

    private string? ReadSecrecy(ReadOnlySpan<byte> word, ref RowReading reading)
    {
        var secrecy = _reading.Words.Confidentialities.Find(word);
        if (secrecy < 0)
        {
            if (FaultOf(word, EventColumn.Confidentiality, ref reading) is { } fault)
            {
                return fault;
            }

            if (_reading.Words.ConfidentialityOf(Encoding.UTF8.GetString(word)) is not { } meant)
            {
                reading.Value = word;
                return RowIssueCode.UnknownConfidentiality;
            }

            secrecy = (int)meant;
        }

        reading.IsSecret = secrecy == (int)Confidentiality.Secret;
        return null;
    }

    /// <summary>A text in NFC.</summary>
    private static ReadOnlySpan<byte> Composed(ReadOnlySpan<byte> text) => text.ContainsAny(_combining)
        ? Encoding.UTF8.GetBytes(VietnameseText.Normalize(Encoding.UTF8.GetString(text)))
        : text;

    /// <summary>What is wrong with the characters of a field, or null.</summary>
    private static string? FaultOf(ReadOnlySpan<byte> field, EventColumn column, ref RowReading reading)
    {
        if (!Utf8.IsValid(field))
        {
            return RowIssueCode.NotUtf8;
        }

        if (!field.ContainsAny(_suspicious))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(field);
        if (!UnprintableCharacters.AreIn(text) && !text.AsSpan().ContainsAny("\t\r\n"))
        {
            return null;
        }

        reading.Detail = (int)column;
        reading.Value = field;
        return RowIssueCode.Unprintable;
    }
}
