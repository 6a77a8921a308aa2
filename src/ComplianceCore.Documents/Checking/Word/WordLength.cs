using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>Lengths and sizes as documents write them: bare numbers, or numbers with a unit (<c>12pt</c>).</summary>
internal static class WordLength
{
    private const decimal Greatest = 1_000_000;
    private const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly (string Name, decimal Points)[] _units =
    [
        ("pt", 1m), ("mm", 72m / 25.4m), ("cm", 72m / 2.54m), ("in", 72m), ("pc", 12m), ("pi", 12m),
    ];

    /// <summary>A length in twips; null for what is no length.</summary>
    public static int? Twips(string? text) => InPoints(text) is { } points
        ? Whole(points * 20)
        : Whole(Number(text));

    /// <summary>A size of letters in points, which documents count in halves; null for what is no size.</summary>
    public static decimal? Points(string? text) => Sized(InPoints(text) ?? (Number(text) / 2));

    /// <summary>A length of a drawing in twips, which documents count in 635ths of one.</summary>
    public static int? FromDrawing(string? text) => Whole(Number(text, 635 * Greatest) / 635);

    /// <summary>A length of an old drawing in twips; bare numbers are points.</summary>
    public static int? FromOldDrawing(string? text) => Whole((InPoints(text) ?? Number(text)) * 20);

    /// <summary>A whole number; null for what is none.</summary>
    public static int? Count(string? text) => Whole(Number(text));

    private static decimal? Sized(decimal? points) => points <= Greatest ? points : null;

    private static decimal? InPoints(string? text)
    {
        foreach (var (name, points) in _units)
        {
            if (text?.Trim().EndsWith(name, StringComparison.Ordinal) == true)
            {
                return Number(text.Trim()[..^name.Length]) * points;
            }
        }

        return null;
    }

    private static decimal? Number(string? text, decimal greatest = Greatest) =>
        decimal.TryParse(text, Signed, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= greatest
            ? number
            : null;

    private static int? Whole(decimal? number) => number is { } found && Math.Abs(found) <= Greatest
        ? (int)decimal.Round(found, MidpointRounding.AwayFromZero)
        : null;
}
