using System.Text;

namespace ComplianceCore.Documents.Tests;

/// <summary>Parts that are too long to be held: they are written piece by piece.</summary>
internal static class LongPart
{
    /// <summary>How many bytes are written at a time.</summary>
    private const int Piece = 1 << 16;

    /// <summary>A part in which one text stands many times.</summary>
    /// <param name="start">What stands in front.</param>
    /// <param name="unit">The text.</param>
    /// <param name="count">How many times it stands.</param>
    /// <param name="end">What stands behind.</param>
    public static Action<Stream> Repeating(string start, string unit, int count, string end) => stream =>
    {
        var bytes = RawXml.Bytes(unit);
        var together = Math.Max(1, Piece / bytes.Length);
        var piece = Enumerable.Repeat(bytes, together).SelectMany(part => part).ToArray();
        stream.Write(RawXml.Bytes(start));
        for (var left = count; left > 0; left -= together)
        {
            stream.Write(piece, 0, Math.Min(left, together) * bytes.Length);
        }

        stream.Write(RawXml.Bytes(end));
    };

    /// <summary>A part in which a text stands many times, each time with another number.</summary>
    /// <param name="start">What stands in front.</param>
    /// <param name="unit">Gives the text for a number from 0 on.</param>
    /// <param name="count">How many times it stands.</param>
    /// <param name="end">What stands behind.</param>
    public static Action<Stream> Counting(string start, Func<int, string> unit, int count, string end) => stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), Piece, leaveOpen: true);
        writer.Write(start);
        for (var number = 0; number < count; number++)
        {
            writer.Write(unit(number));
        }

        writer.Write(end);
    };

    /// <summary>A part with one element inside the other.</summary>
    /// <param name="start">What stands in front.</param>
    /// <param name="open">Opens an element.</param>
    /// <param name="depth">How deep they lie.</param>
    /// <param name="close">Closes an element.</param>
    /// <param name="end">What stands behind.</param>
    public static Action<Stream> Nesting(string start, string open, int depth, string close, string end) => stream =>
    {
        Repeating(start, open, depth, string.Empty)(stream);
        Repeating(string.Empty, close, depth, end)(stream);
    };
}
