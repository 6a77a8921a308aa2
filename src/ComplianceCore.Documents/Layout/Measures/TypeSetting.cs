namespace ComplianceCore.Documents;

/// <summary>What decides how wide words are.</summary>
/// <param name="Size">The size of the letters in points, halves at most.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsItalic">Whether they are italic.</param>
internal readonly record struct TypeSetting(decimal Size, bool IsBold, bool IsItalic)
{
    /// <summary>The setting of a part of a dispatch.</summary>
    public static TypeSetting Of(ElementLayout element) => new(element.Size.Chosen, element.IsBold, element.IsItalic);

    /// <summary>The size in half points, as word processors count it.</summary>
    public int HalfPoints => (int)(Size * 2);
}
