namespace ComplianceCore;

/// <summary>What the written forms of one name have in common: <c>UBND xã Mỹ Hoà</c>, <c>xã Mỹ Hòa</c>.</summary>
/// <remarks>
/// <para>
/// Two keys are equal when the names differ at most in composition (NFC, NFD), case, white space, spaces around
/// hyphens and commas, the place of the tone within a syllable (hoà, hòa; thuỷ, thủy), the dash or apostrophe of a
/// word processor, a look-alike of Đ, and <c>Ủy ban nhân dân</c> or <c>UBND</c> in front.
/// </para>
/// <para>
/// The tone itself, the marks of the letters and i or y count: <c>Tu Nang</c> is not <c>Tú Nang</c>. For names that
/// are only alike see <see cref="LooseNameKey"/>. The default is the key of a name without any character.
/// </para>
/// </remarks>
public readonly record struct NameKey
{
    private readonly string? _spelling;

    private NameKey(string? spelling)
    {
        _spelling = spelling;
    }

    /// <summary>Reads the key of a written name.</summary>
    /// <param name="name">A name as a table or a sentence writes it; <c>UBND</c> alone counts as a name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static NameKey Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var spelling = WithoutPrefix(NameSpelling.Of(name));
        return spelling.Length == 0 ? default : new NameKey(spelling);
    }

    /// <summary>The spelling compared, for logs only: each syllable without its tone, then the tone.</summary>
    public override string ToString() => _spelling ?? "";

    private static string WithoutPrefix(string spelling)
    {
        const string Abbreviated = "ubnd ";
        const string InFull = "uy\u0309 ban nhân dân ";
        return spelling.StartsWith(Abbreviated, StringComparison.Ordinal) ? spelling[Abbreviated.Length..]
            : spelling.StartsWith(InFull, StringComparison.Ordinal) ? spelling[InFull.Length..]
            : spelling;
    }
}
