using System.Globalization;

namespace ComplianceCore.Documents.Tests;

/// <summary>Lengths as a typist thinks of them, in the units of Word.</summary>
internal static class Points
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    /// <summary>A size of letters in half points.</summary>
    public static string HalvesOf(double points) => Whole(points * 2);

    /// <summary>A length in twentieths of a point.</summary>
    public static string TwipsOf(double points) => Whole(points * 20);

    /// <summary>A length in twentieths of a point.</summary>
    public static int TwipsOfMillimetres(double millimetres) =>
        (int)Math.Round(millimetres * TwipsPerMillimetre, MidpointRounding.AwayFromZero);

    /// <summary>A length in English Metric Units.</summary>
    public static string EmusOf(double points) => Whole(points * 12700);

    /// <summary>A number as XML writes it.</summary>
    public static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Whole(double number) =>
        Math.Round(number, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
