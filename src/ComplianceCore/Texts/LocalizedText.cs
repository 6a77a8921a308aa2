using System.Diagnostics;

namespace ComplianceCore;

/// <summary>One statement in both languages of the library.</summary>
/// <param name="Vietnamese">The Vietnamese wording.</param>
/// <param name="English">The English wording.</param>
public sealed record LocalizedText(string Vietnamese, string English)
{
    /// <summary>Chooses the wording in <paramref name="language"/>.</summary>
    /// <param name="language">The language of the reader.</param>
    public string In(Language language) => language switch
    {
        Language.Vietnamese => Vietnamese,
        Language.English => English,
        _ => throw new UnreachableException(),
    };

    /// <summary>The Vietnamese wording.</summary>
    public override string ToString() => Vietnamese;
}
