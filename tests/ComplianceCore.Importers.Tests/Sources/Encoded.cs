using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

/// <summary>Text as the programs of offices write it.</summary>
internal static class Encoded
{
    /// <summary>The bytes of a text.</summary>
    /// <param name="encoding">The name of the encoding.</param>
    /// <param name="text">The text.</param>
    public static byte[] In(string encoding, string text) => encoding switch
    {
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "windows-1258" => TextEncoding.Windows1258.GetBytes(HalfComposed(text)),
        _ => Encoding.UTF8.GetBytes(text),
    };

    // Letters with their own marks are one character, their tones another one.
    private static string HalfComposed(string text) => VietnameseDecomposition.Of(text)
        .Replace("a\u0306", "ă", StringComparison.Ordinal).Replace("A\u0306", "Ă", StringComparison.Ordinal)
        .Replace("a\u0302", "â", StringComparison.Ordinal).Replace("A\u0302", "Â", StringComparison.Ordinal)
        .Replace("e\u0302", "ê", StringComparison.Ordinal).Replace("E\u0302", "Ê", StringComparison.Ordinal)
        .Replace("o\u0302", "ô", StringComparison.Ordinal).Replace("O\u0302", "Ô", StringComparison.Ordinal)
        .Replace("o\u031B", "ơ", StringComparison.Ordinal).Replace("O\u031B", "Ơ", StringComparison.Ordinal)
        .Replace("u\u031B", "ư", StringComparison.Ordinal).Replace("U\u031B", "Ư", StringComparison.Ordinal);
}
