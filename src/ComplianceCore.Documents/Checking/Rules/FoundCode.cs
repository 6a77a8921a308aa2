namespace ComplianceCore.Documents;

/// <summary>Number and notation as a document writes them, such as <c>07/UBND-VP</c>; what is blank is null.</summary>
/// <param name="Number">The number without zeros before it.</param>
/// <param name="Notation">The notation.</param>
internal sealed record FoundCode(string? Number, string? Notation)
{
    private const string Blanks = "._…-";

    /// <summary>Reads number and notation, which stand behind their label.</summary>
    public static FoundCode Read(string code)
    {
        var letters = string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)));
        var slash = letters.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new FoundCode(null, Filled(letters))
            : new FoundCode(Filled(letters[..slash])?.TrimStart('0'), Filled(letters[(slash + 1)..]));
    }

    /// <summary>Whether two can be those of one document: what both say is the same.</summary>
    public bool AgreesWith(FoundCode other) =>
        IsAlike(Number, other.Number) && IsAlike(Notation, other.Notation);

    private static bool IsAlike(string? one, string? other) =>
        one is null || other is null || string.Equals(one, other, StringComparison.Ordinal);

    private static string? Filled(string letters) =>
        letters.All(letter => Blanks.Contains(letter, StringComparison.Ordinal)) ? null : letters;
}
