namespace ComplianceCore.Documents.Tests;

/// <summary>Other words in the first line of a part, which are reported as they stand.</summary>
internal static class PlantedWords
{
    /// <summary>A fault whose finding is the whole line.</summary>
    /// <param name="rule">The rule that it breaks.</param>
    /// <param name="part">The part that it is in.</param>
    /// <param name="example">The change in words.</param>
    /// <param name="words">The words that are written.</param>
    public static PlantedFault Of(string rule, DispatchElement part, LocalizedText example, string words) =>
        Of(rule, part, example, words, $"“{words}”");

    /// <summary>A fault whose finding is something else.</summary>
    /// <param name="rule">The rule that it breaks.</param>
    /// <param name="part">The part that it is in.</param>
    /// <param name="example">The change in words.</param>
    /// <param name="words">The words that are written.</param>
    /// <param name="found">What is reported.</param>
    public static PlantedFault Of(
        string rule,
        DispatchElement part,
        LocalizedText example,
        string words,
        string found) =>
        new(rule, example, part, found, PlantedPlaces.Of(part, words), docx => docx.Write(part, words));
}
