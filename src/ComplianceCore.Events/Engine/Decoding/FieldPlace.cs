using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Where a column stands in the rows of a log.</summary>
internal readonly unsafe struct FieldPlace
{
    private readonly nint _field;
    private readonly uint _trim;

    private FieldPlace(int field, uint trim)
    {
        _field = field;
        _trim = trim;
    }

    /// <summary>The place of a column; the carriage return at the end of a row is no part of its last field.</summary>
    public static FieldPlace Of(EventColumn column, LogLayout layout)
    {
        var field = layout.Columns[(int)column];
        return new FieldPlace(field, layout.EndsWithReturn && field == layout.FieldCount - 1 ? 1U : 0U);
    }

    /// <summary>The field of a row.</summary>
    /// <param name="text">The first byte of the chunk.</param>
    /// <param name="ends">The ends of the row's fields.</param>
    /// <param name="length">The length of the field.</param>
    /// <typeparam name="TQuotes">Whether the field may stand in quotes, which are no part of it.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* In<TQuotes>(byte* text, uint* ends, out int length)
        where TQuotes : struct, IQuotes
    {
        var start = ends[_field - 1] + 1;
        length = (int)(ends[_field] - _trim - start);
        if (TQuotes.Are)
        {
            var quotes = text[start] == (byte)'"' ? 1 : 0;
            start += (uint)quotes;
            length -= 2 * quotes;
        }

        return text + start;
    }
}
