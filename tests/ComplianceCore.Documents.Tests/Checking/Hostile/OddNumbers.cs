using System.Text.RegularExpressions;

namespace ComplianceCore.Documents.Tests;

/// <summary>Printed dispatches in which every number of a part is one that no program writes.</summary>
internal static partial class OddNumbers
{
    private static readonly string[] _numbers =
    [
        "99999999999999999999", "-99999999999999999999", "-1", "0", "1", "abc", "NaN", "Infinity", "-0",
        "1e308", "1e-400", "0x7F", "", " ", " 26 ", "26.5", "26,5", "26pt", "1.5in", "99999999999in",
        "1000000in", "-1000000in", "999999.99cm", "-1pt", "2147483647", "-2147483648", "2147483648",
        "4294967296", "9223372036854775807", "-9223372036854775808", "٢٦", "２６", "²", "+26", "100%", "true",
        "on", "\u00A026",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        .. _numbers.Select(number => Numbered(WordPackage.Document, number)),
        .. _numbers.Select(number => Numbered(WordPackage.Styles, number)),
        Numbered(WordPackage.Document, new string('9', 100_000), "100,000 nines"),
        Numbered(WordPackage.Styles, new string('9', 100_000), "100,000 nines"),
    ];

    /// <summary>A number in quotes.</summary>
    [GeneratedRegex("=\"-?[0-9]+\"", RegexOptions.None, 10_000)]
    private static partial Regex Quoted { get; }

    private static HostileFile Numbered(string part, string number) => Numbered(part, number, $"\"{number}\"");

    private static HostileFile Numbered(string part, string number, string said) => new(
        $"{said} for every number in {part}",
        HostileOutcome.Report,
        () => WordPackage.Printed.Changing(part, xml => Quoted.Replace(xml, $"=\"{number}\"")).ToBytes());
}
