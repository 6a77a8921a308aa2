namespace ComplianceCore.Documents;

/// <summary>The operators and brackets that a code block is cut into.</summary>
internal static class Symbols
{
    // Longest first. Those that the strict language refuses are here too, so that the refusal can name them whole.
    private static readonly string[] _long =
    [
        "...", "..<", "//=",
        "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "?!", "..", "++", "--", "+=", "-=", "*=", "/=", "%=", "//",
        "<<", ">>", "|>", "^^", "$$",
    ];

    /// <summary>The symbol at <paramref name="position"/>; any other character is a symbol by itself.</summary>
    public static string At(string text, int position)
    {
        var rest = text.AsSpan(position);
        foreach (var symbol in _long)
        {
            if (rest.StartsWith(symbol, StringComparison.Ordinal))
            {
                return symbol;
            }
        }

        return char.IsHighSurrogate(rest[0]) && rest.Length > 1 ? new string(rest[..2]) : new string(rest[0], 1);
    }
}
