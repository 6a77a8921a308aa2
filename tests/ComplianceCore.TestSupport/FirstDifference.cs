using System.Globalization;

namespace ComplianceCore.TestKit;

/// <summary>Says where two texts part.</summary>
public static class FirstDifference
{
    /// <summary>Describes the first line that differs; null where the texts are equal.</summary>
    /// <param name="expected">The text that was approved.</param>
    /// <param name="actual">The text that came out.</param>
    public static string? Between(string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return null;
        }

        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = expectedLines.Zip(actualLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Line {line + 1}:\n  approved: {Show(expectedLines, line)}\n  came out: {Show(actualLines, line)}");
    }

    private static string Show(string[] lines, int line) => line < lines.Length
        ? $"'{lines[line].Replace("\r", "\\r", StringComparison.Ordinal)}'"
        : "nothing more";
}
