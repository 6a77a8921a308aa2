using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.Tests;

/// <summary>Generates short texts that are hard to compose and to sort.</summary>
internal static class VietnameseTexts
{
    private const int GreatestLength = 5;

    private static readonly string[] _simple =
    [
        "a", "A", "d", "e", "i", "o", "O", "u", "y", "n", "z", "Z", "ñ", "ß", "я", "\u00D0", "\u0189",
        " ", "\u00A0", "-", ",", ".", "'", "0", "2", "02", "10", "2021", "٣", "😀",
    ];

    private static readonly string[] _alike =
    [
        "a", "A", "á", "a\u0301", "Á", "ạ", "â", "ậ", "a\u0323\u0302", "â\u0323", "1", "01", " ", "\u00A0",
    ];

    /// <summary>Vietnamese letters, stray combining marks, foreign letters, digits, spaces and signs, mixed.</summary>
    public static Arbitrary<string> Mixed { get; } = Texts(
        Gen.Elements<string>(_simple),
        Gen.Elements<string>(VietnameseLetters.All),
        Gen.Elements<string>(VietnameseLetters.CombiningMarks));

    /// <summary>Texts so alike that many are equal up to tone, case, digits or composition.</summary>
    public static Arbitrary<string> Alike { get; } = Texts(
        Gen.Elements<string>(_alike));

    private static Arbitrary<string> Texts(params Gen<string>[] pieces) => Gen.Choose(0, GreatestLength)
        .SelectMany(length => Gen.OneOf(pieces).ArrayOf(length))
        .Select(string.Concat)
        .ToArbitrary();
}
