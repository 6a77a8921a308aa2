namespace ComplianceCore;

/// <summary>Characters that steer a terminal or a printer and have no place in official text.</summary>
internal static class ControlCharacters
{
    /// <summary>Whether a text has one; line ends and tabs are white space.</summary>
    public static bool AreIn(string text) => text.Any(IsControl);

    /// <summary>The text with a question mark for each, fit to be shown.</summary>
    public static string Hidden(string text) =>
        string.Concat(text.Select(character => IsControl(character) ? '?' : character));

    private static bool IsControl(char character) =>
        char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
