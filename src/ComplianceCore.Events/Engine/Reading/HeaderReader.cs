using System.Text;
using System.Text.Unicode;

namespace ComplianceCore.Events;

/// <summary>Reads the first row of a log, which tells how the others are written.</summary>
internal static class HeaderReader
{
    private static readonly byte[] _separators = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>The columns that a log must have, as issues name them.</summary>
    public static string Required => "document_id, unit_code, kind, occurred_at, confidentiality";

    /// <summary>Reads the header.</summary>
    /// <param name="row">The row with its line end, without a byte order mark.</param>
    /// <param name="file">What issues call the log.</param>
    /// <param name="words">The headers that are known.</param>
    /// <exception cref="EventLogException">The header lacks columns; every fault is told.</exception>
    public static LogLayout Read(ReadOnlySpan<byte> row, string file, LogWords words)
    {
        var line = row.TrimEnd((byte)'\n');
        var endsWithReturn = line.EndsWith("\r"u8);
        line = line.TrimEnd((byte)'\r');
        if (!Utf8.IsValid(line) || line.Contains((byte)0))
        {
            throw Refused(LogIssueCode.HeaderNotRead, file);
        }

        var (separator, headers) = Split(line, words);
        var issues = new List<Issue>();
        var columns = Enum.GetValues<EventColumn>().Select(column => Find(column, headers, file, words, issues));
        var layout = new LogLayout(separator, headers.Length, [.. columns], endsWithReturn);
        return issues.Count == 0 ? layout : throw new EventLogException(issues);
    }

    /// <summary>The fault of a log without a header that can be read.</summary>
    public static EventLogException Refused(string code, string file) =>
        new([EventTexts.Catalog.Error(code, SourcePlace.WholeFile(file), ("file", file), ("required", Required))]);

    /// <summary>Splits by the separator that finds most columns, of equal ones by the first.</summary>
    private static (byte Separator, string[] Headers) Split(ReadOnlySpan<byte> line, LogWords words)
    {
        (byte Separator, string[] Headers, int Known) best = (0, [], -1);
        foreach (var separator in _separators)
        {
            var headers = Fields(line, separator);
            var known = headers.Count(header => words.ColumnOf(header) is not null);
            best = known > best.Known ? (separator, headers, known) : best;
        }

        return (best.Separator, best.Headers);
    }

    private static string[] Fields(ReadOnlySpan<byte> line, byte separator)
    {
        var fields = new FieldSplitter(separator);
        fields.Split(line);
        var headers = new string[fields.Count];
        for (var index = 0; index < fields.Count; index++)
        {
            headers[index] = Encoding.UTF8.GetString(fields.Field(line, index));
        }

        return headers;
    }

    private static int Find(EventColumn column, string[] headers, string file, LogWords words, List<Issue> issues)
    {
        int[] places =
        [
            .. headers.Index().Where(each => words.ColumnOf(each.Item) == column).Select(each => each.Index),
        ];
        if (places.Length == 0)
        {
            issues.Add(EventTexts.Catalog.Error(
                LogIssueCode.MissingColumn,
                new SourcePlace(file, 1, 0),
                ("file", file),
                ("column", LogWords.NameOf(column)),
                ("required", Required)));
            return 0;
        }

        if (places.Length > 1)
        {
            issues.Add(EventTexts.Catalog.Error(
                LogIssueCode.ColumnTwice,
                new SourcePlace(file, 1, 0),
                ("file", file),
                ("column", LogWords.NameOf(column)),
                ("first", headers[places[0]]),
                ("second", headers[places[1]])));
        }

        return places[0];
    }
}
