namespace ComplianceCore.Cli;

/// <summary>A column of a table.</summary>
/// <param name="Header">What stands above it; may be empty.</param>
/// <param name="IsOfNumbers">Whether its cells line up on the right.</param>
internal sealed record Column(string Header, bool IsOfNumbers)
{
    /// <summary>Whether no cell is broken into lines, however narrow the screen.</summary>
    public bool IsUnbroken { get; private init; }

    /// <summary>Creates a column of words that only make sense whole, such as codes.</summary>
    public static Column OfUnbrokenWords(string header) => OfWords(header) with { IsUnbroken = true };

    /// <summary>Creates a column of words.</summary>
    public static Column OfWords(string header) => new(header, IsOfNumbers: false);

    /// <summary>Creates a column of numbers.</summary>
    public static Column OfNumbers(string header) => new(header, IsOfNumbers: true);
}
