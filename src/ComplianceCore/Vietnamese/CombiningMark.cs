using System.Buffers;

namespace ComplianceCore;

/// <summary>The eight combining marks that Vietnamese is written with.</summary>
internal static class CombiningMark
{
    public const char Grave = '\u0300';
    public const char Acute = '\u0301';
    public const char Circumflex = '\u0302';
    public const char Tilde = '\u0303';
    public const char Breve = '\u0306';
    public const char HookAbove = '\u0309';
    public const char Horn = '\u031B';
    public const char DotBelow = '\u0323';

    /// <summary>All eight.</summary>
    public static readonly SearchValues<char> All =
        SearchValues.Create([Grave, Acute, Circumflex, Tilde, Breve, HookAbove, Horn, DotBelow]);

    /// <summary>
    /// The groups of Unicode's canonical order: the horn (class 216), the dot below (220), what stands above (230).
    /// </summary>
    public static readonly IReadOnlyList<SearchValues<char>> InCanonicalOrder =
    [
        SearchValues.Create([Horn]),
        SearchValues.Create([DotBelow]),
        SearchValues.Create([Grave, Acute, Circumflex, Tilde, Breve, HookAbove]),
    ];
}
