using System.Text;

namespace ComplianceCore;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns.</summary>
internal sealed class LineIndex
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly string _file;
    private readonly List<int> _starts = [0];

    public LineIndex(ReadOnlyMemory<byte> utf8, string file)
    {
        _utf8 = utf8;
        _file = file;
        var span = utf8.Span;
        for (var offset = 0; offset < span.Length; offset++)
        {
            if (span[offset] == (byte)'\n')
            {
                _starts.Add(offset + 1);
            }
        }
    }

    /// <summary>The place of a byte; columns count characters.</summary>
    public SourcePlace PlaceOf(long offset)
    {
        var found = _starts.BinarySearch((int)offset);
        var line = found >= 0 ? found : ~found - 1;
        var before = _utf8.Span[_starts[line]..(int)offset];
        return new SourcePlace(_file, line + 1, Encoding.UTF8.GetCharCount(before) + 1);
    }

    /// <summary>The place of a byte that a parser names by line and offset in that line, both from 0.</summary>
    public SourcePlace PlaceOf(long line, long offsetInLine) => PlaceOf(_starts[(int)line] + offsetInLine);
}
