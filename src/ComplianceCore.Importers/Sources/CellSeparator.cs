namespace ComplianceCore.Importers;

/// <summary>Finds out what stands between the cells of a text file.</summary>
internal static class CellSeparator
{
    private const int MostLines = 400;

    // Of separators that do as well, the earlier one; a comma is also a sign of sentences and numbers.
    private static readonly char[] _separators = ['\t', ';', '|', ','];

    /// <summary>The separator that stands equally often in most lines; a comma where there is none.</summary>
    /// <param name="text">The beginning of the file.</param>
    public static char Of(string text)
    {
        var lines = LinesOf(text);
        var (best, most) = (',', 0);
        foreach (var separator in _separators)
        {
            var agreeing = lines.Select(line => CountIn(line, separator)).Where(count => count > 0)
                .GroupBy(count => count).Select(lines => lines.Count()).DefaultIfEmpty().Max();
            if (agreeing > most)
            {
                (best, most) = (separator, agreeing);
            }
        }

        return best;
    }

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var index = 0; index < text.Length && lines.Count < MostLines; index++)
        {
            isQuoted ^= text[index] == '"';
            if (text[index] is '\n' or '\r' && !isQuoted)
            {
                lines.Add(text[start..index]);
                start = index + 1;
            }
        }

        // A file may be one line, and a quote may never be closed.
        return start < text.Length && lines.Count < MostLines
            ? [.. lines, .. isQuoted ? text[start..].Split('\n').Take(MostLines) : [text[start..]]]
            : lines;
    }

    private static int CountIn(string line, char separator)
    {
        var (count, isQuoted) = (0, false);
        foreach (var character in line)
        {
            isQuoted ^= character == '"';
            count += character == separator && !isQuoted ? 1 : 0;
        }

        return count;
    }
}
