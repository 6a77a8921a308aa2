namespace ComplianceCore.Documents;

/// <summary>Turns offsets into a file's text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly string _file;
    private readonly List<int> _starts = [0];

    public LineMap(string file, string text)
    {
        _file = file;
        for (var index = 0; index < text.Length; index++)
        {
            var endsLine = text[index] == '\n'
                || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'));
            if (endsLine)
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>The line and column of an offset, both counted from 1.</summary>
    public SourcePlace PlaceOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePlace(_file, line + 1, offset - _starts[line] + 1);
    }
}
