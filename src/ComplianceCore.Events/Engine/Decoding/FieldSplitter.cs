using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Splits one row into fields, with quotes, as carefully as it takes.</summary>
internal sealed class FieldSplitter
{
    private const byte Quote = (byte)'"';

    private readonly byte _separator;
    private readonly List<(int Start, int Length, bool IsQuoted)> _fields = [];
    private byte[] _unquoted = new byte[256];
    private int _unquotedLength;

    public FieldSplitter(byte separator) => _separator = separator;

    /// <summary>How many fields the row has.</summary>
    public int Count => _fields.Count;

    /// <summary>Whether every quote is where quotes may be.</summary>
    public bool IsWellQuoted { get; private set; }

    /// <summary>Splits a row.</summary>
    /// <param name="row">The row without its line end.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Split(ReadOnlySpan<byte> row)
    {
        _fields.Clear();
        _unquotedLength = 0;
        IsWellQuoted = true;
        var start = 0;
        while (true)
        {
            var rest = row[start..];
            var blanks = Math.Max(0, rest.IndexOfAnyExcept((byte)' ', (byte)'\t'));
            var isQuoted = blanks < rest.Length && rest[blanks] == Quote && (blanks == 0 || _separator != (byte)'\t');
            var length = isQuoted ? AddQuoted(rest, start, blanks) : AddPlain(rest, start);
            start += length + 1;
            if (start > row.Length)
            {
                return;
            }
        }
    }

    /// <summary>A field without blanks around it, its quotes taken off; good until the next row is split.</summary>
    /// <param name="row">The row that was split.</param>
    /// <param name="index">The place of the field.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<byte> Field(ReadOnlySpan<byte> row, int index)
    {
        var (start, length, isQuoted) = _fields[index];
        var field = row.Slice(start, length);
        if (isQuoted && field.Contains(Quote))
        {
            field = Unquote(field);
        }

        return field.Trim(" \t"u8);
    }

    private int AddPlain(ReadOnlySpan<byte> rest, int start)
    {
        var end = rest.IndexOf(_separator);
        var length = end < 0 ? rest.Length : end;
        IsWellQuoted &= !rest[..length].Contains(Quote);
        _fields.Add((start, length, false));
        return length;
    }

    private int AddQuoted(ReadOnlySpan<byte> rest, int start, int blanks)
    {
        var closing = QuotedRows.ClosingQuote(rest[blanks..]);
        var inside = closing < 0 ? rest.Length - blanks - 1 : closing - 1;
        _fields.Add((start + blanks + 1, inside, true));
        if (closing < 0)
        {
            IsWellQuoted = false;
            return rest.Length;
        }

        var behind = blanks + closing + 1;
        var end = rest[behind..].IndexOf(_separator);
        var length = end < 0 ? rest.Length : behind + end;
        IsWellQuoted &= !rest[behind..length].ContainsAnyExcept((byte)' ', (byte)'\t');
        return length;
    }

    private ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> field)
    {
        if (_unquoted.Length - _unquotedLength < field.Length)
        {
            // Fields that were given out keep the array that they are in.
            _unquoted = new byte[(_unquoted.Length + field.Length) * 2];
            _unquotedLength = 0;
        }

        var start = _unquotedLength;
        for (var position = 0; position < field.Length; position++)
        {
            position += field[position] == Quote ? 1 : 0;
            if (position < field.Length)
            {
                _unquoted[_unquotedLength++] = field[position];
            }
        }

        return _unquoted.AsSpan(start, _unquotedLength - start);
    }
}
