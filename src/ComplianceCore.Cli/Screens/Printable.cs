using System.Globalization;

namespace ComplianceCore.Cli;

/// <summary>Keeps what a file says from speaking to the terminal.</summary>
internal static class Printable
{
    /// <summary>The text on one line: each control character and line separator becomes a space.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (printable, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            printable[index] = IsOfALine(source[index]) ? source[index] : ' ';
        }
    });

    private static bool IsOfALine(char letter) => char.GetUnicodeCategory(letter)
        is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
