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
    public IReadOnlyList<string> SuperiorLines
    {
        get;
        init => field = DispatchPart.List(value, nameof(value));
    } = [];

    /// <summary>The full official name in capitals, in one line or, where it is long, in two.</summary>
    public required IReadOnlyList<string> NameLines
    {
        get;
        init => field = DispatchPart.NonEmptyList(value, nameof(value));
    }
}
