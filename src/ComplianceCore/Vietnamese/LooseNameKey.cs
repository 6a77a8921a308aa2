namespace ComplianceCore;

/// <summary>What names that are only alike have in common: <c>Sấp Vạt</c>, <c>Sập Vạt</c>, <c>Sap Vat</c>.</summary>
/// <remarks>
/// A <see cref="NameKey"/> without tones and without the marks of the letters. It may propose a near miss to a reader
/// and decides nothing: <c>Tu Nang</c> and <c>Tú Nang</c> share it. The default is the key of a name without any
/// character.
/// </remarks>
public readonly record struct LooseNameKey
{
    private readonly string? _letters;

    private LooseNameKey(string? letters)
    {
        _letters = letters;
    }

    /// <summary>Reads the loose key of a written name.</summary>
    /// <param name="name">A name as a table or a sentence writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static LooseNameKey Of(string name)
    {
        var letters = NameKey.Of(name).ToString()
            .Where(character => !CombiningMark.All.Contains(character))
            .Select(character => VietnameseLetter.Read(character).PlainLetter)
            .ToArray();
        return letters.Length == 0 ? default : new LooseNameKey(new string(letters));
    }

    /// <summary>The letters compared, for logs only.</summary>
    public override string ToString() => _letters ?? "";
}
