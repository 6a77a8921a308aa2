namespace ComplianceCore.Documents;

/// <summary>A piece of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; of a text between quotes, what the quotes hold.</param>
/// <param name="Start">Where it begins, as an offset into the template.</param>
/// <param name="FollowsSpace">Whether white space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, bool FollowsSpace)
{
    /// <summary>Whether a statement ends here.</summary>
    public bool EndsStatement =>
        Kind is TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.Raw or TokenKind.End;

    public bool IsSymbol(string symbol) =>
        Kind == TokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);

    public bool IsWord(string word) =>
        Kind == TokenKind.Identifier && string.Equals(Text, word, StringComparison.Ordinal);
}
