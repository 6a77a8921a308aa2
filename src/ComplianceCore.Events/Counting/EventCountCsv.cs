using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ComplianceCore.Events;

/// <summary>
/// Writes the figures of a count as CSV: <c>period,first_day,last_day,unit,indicator,value</c>, one line for each
/// period, unit and kind.
/// </summary>
public static class EventCountCsv
{
    // Behind period and unit: the longest kind, nineteen digits, a line feed.
    private const int LongestRest = 32;

    private static readonly byte[][] _kinds =
        [.. Enum.GetValues<EventKind>().Select(kind => Encoding.UTF8.GetBytes($",{EventKindId.Of(kind)},"))];

    /// <summary>Writes the figures.</summary>
    /// <param name="count">The count.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(EventCount count, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write("period,first_day,last_day,unit,indicator,value\n"u8);
        var longestUnit = count.Settings.Units.Utf8.Select(code => code.Length).DefaultIfEmpty().Max();
        foreach (var period in count.Periods)
        {
            var start = Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture,
                $"{Quoted(period.Label.Vietnamese)},{period.FirstDay:uuuu-MM-dd},{period.LastDay:uuuu-MM-dd},"));
            var buffer = new byte[FigureTable.Kinds * (start.Length + longestUnit + LongestRest)];
            foreach (var (unit, figures) in count.RowsOf(period))
            {
                stream.Write(Lines(buffer, start, count.Settings.Units.Utf8[unit], figures.Span));
            }
        }
    }

    private static ReadOnlySpan<byte> Lines(
        byte[] buffer,
        ReadOnlySpan<byte> period,
        ReadOnlySpan<byte> unit,
        ReadOnlySpan<long> figures)
    {
        var written = 0;
        for (var kind = 0; kind < figures.Length; kind++)
        {
            written += Append(buffer.AsSpan(written), period);
            written += Append(buffer.AsSpan(written), unit);
            written += Append(buffer.AsSpan(written), _kinds[kind]);
            Utf8Formatter.TryFormat(figures[kind], buffer.AsSpan(written), out var digits);
            written += digits;
            buffer[written++] = (byte)'\n';
        }

        return buffer.AsSpan(0, written);
    }

    private static int Append(Span<byte> buffer, ReadOnlySpan<byte> text)
    {
        text.CopyTo(buffer);
        return text.Length;
    }

    private static string Quoted(string field) => field.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
