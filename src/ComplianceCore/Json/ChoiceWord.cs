namespace ComplianceCore;

/// <summary>The word that a file writes for one of several choices.</summary>
internal static class ChoiceWord
{
    /// <summary>The first word that means <paramref name="value"/>.</summary>
    /// <param name="words">The choices by the words that their reader knows.</param>
    /// <param name="value">One of them.</param>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct, Enum =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
