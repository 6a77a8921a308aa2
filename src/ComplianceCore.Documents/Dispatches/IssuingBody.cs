namespace ComplianceCore.Documents;

/// <summary>
/// The body that issues the dispatch (cơ quan ban hành văn bản), as its heading prints it, such as
/// <c>ỦY BAN NHÂN DÂN</c> over <c>HUYỆN VÍ DỤ</c>.
/// </summary>
public sealed record IssuingBody
{
    /// <summary>
    /// The lines of the body directly above (cơ quan chủ quản trực tiếp); empty for a body that prints none, as
    /// a people's committee does.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// It, or a text in it, is null, or a text has a character that no document may hold.
    /// </exception>
    public IReadOnlyList<string> SuperiorLines
    {
        get;
        init => field = DispatchPart.Texts(value, nameof(value));
    } = [];

    /// <summary>The full official name in capitals, in one line or, where it is long, in two.</summary>
    /// <exception cref="ArgumentException">
    /// It, or a text in it, is null; it is empty, or a text has a character that no document may hold.
    /// </exception>
    public required IReadOnlyList<string> NameLines
    {
        get;
        init => field = DispatchPart.NonEmptyTexts(value, nameof(value));
    }
}
