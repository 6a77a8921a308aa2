namespace ComplianceCore.Documents;

/// <summary>Takes over the texts and lists that a dispatch is built from.</summary>
internal static class DispatchPart
{
    /// <summary>Lets a text pass that every document can hold.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public static string Text(string value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return UnprintableCharacters.IndexIn(value) is >= 0 and var index
            ? throw new ArgumentException(
                $"No document may hold the character {UnprintableCharacters.NameOf(value[index])}.", name)
            : value;
    }

    /// <summary>Lets a text pass that every document can hold, or none.</summary>
    /// <exception cref="ArgumentException">It has a character that no document may hold.</exception>
    public static string? OptionalText(string? value, string name) => value is null ? null : Text(value, name);

    /// <summary>Copies a list of texts that may be empty.</summary>
    /// <exception cref="ArgumentException">
    /// The list, or a text in it, is null, or a text has a character that no document may hold.
    /// </exception>
    public static IReadOnlyList<string> Texts(IReadOnlyList<string> value, string name) =>
        Checked(List(value, name), name);

    /// <summary>Copies a list of texts that has to say something.</summary>
    /// <exception cref="ArgumentException">
    /// The list, or a text in it, is null, the list is empty, or a text has a character that no document may hold.
    /// </exception>
    public static IReadOnlyList<string> NonEmptyTexts(IReadOnlyList<string> value, string name) =>
        Checked(NonEmptyList(value, name), name);

    /// <summary>Copies a list that may be empty.</summary>
    /// <exception cref="ArgumentException">The list, or something in it, is null.</exception>
    public static IReadOnlyList<T> List<T>(IReadOnlyList<T> value, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Contains(null!)
            ? throw new ArgumentException("A list of a dispatch has no gaps.", name)
            : [.. value];
    }

    /// <summary>Copies a list that has to say something.</summary>
    /// <exception cref="ArgumentException">The list, or something in it, is null, or the list is empty.</exception>
    public static IReadOnlyList<T> NonEmptyList<T>(IReadOnlyList<T> value, string name)
        where T : class
    {
        var copy = List(value, name);
        return copy.Count == 0
            ? throw new ArgumentException("This part of a dispatch has at least one entry.", name)
            : copy;
    }

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> texts, string name)
    {
        for (var index = 0; index < texts.Count; index++)
        {
            Text(texts[index], name);
        }

        return texts;
    }
}
