namespace ComplianceCore.Documents;

/// <summary>Takes over the lists that a dispatch is built from.</summary>
internal static class DispatchPart
{
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
}
