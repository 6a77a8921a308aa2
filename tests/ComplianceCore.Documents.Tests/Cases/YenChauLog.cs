using System.Globalization;
using System.IO.Compression;
using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>The case of Yên Châu with an event log in the place of its figures.</summary>
internal static class YenChauLog
{
    public const string Header = "document_id,unit_code,kind,occurred_at,confidentiality";

    /// <summary>A log that counts up to the figures of the case.</summary>
    public static IReadOnlyList<string> Rows { get; } =
    [
        .. File.ReadLines(RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1", "figures.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .SelectMany(figure => Enumerable
                .Range(1, int.Parse(figure[2], CultureInfo.InvariantCulture))
                .Select(number => Row($"{number}/{figure[0]}", figure[0], figure[1], "2021-02-03T08:30:00"))),
    ];

    /// <summary>One row of a log.</summary>
    public static string Row(string document, string unit, string kind, string moment) =>
        $"{document},{unit},{kind},{moment},normal";

    /// <summary>A log in one text.</summary>
    public static string Text(IEnumerable<string> rows) =>
        string.Concat(rows.Prepend(Header).Select(row => row + "\n"));

    /// <summary>A copy of the case that names the log, with further rows.</summary>
    public static CaseFolderCopy Folder(params IEnumerable<string> more) =>
        Naming("\"events\": \"events.csv\"").Write("events.csv", Text([.. Rows, .. more]));

    /// <summary>A copy of the case that names its logs in some manner; they are still to be written.</summary>
    public static CaseFolderCopy Naming(string members) => CaseFolderCopy.Of("yen-chau-2021-q1")
        .Replace("case.json", "\"figures\": \"figures.csv\"", members)
        .Delete("figures.csv");

    /// <summary>A log as a compressed file.</summary>
    public static byte[] Compressed(IEnumerable<string> rows)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packing.Write(Encoding.UTF8.GetBytes(Text(rows)));
        }

        return packed.ToArray();
    }
}
