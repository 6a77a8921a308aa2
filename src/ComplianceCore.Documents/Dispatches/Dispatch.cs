namespace ComplianceCore.Documents;

/// <summary>
/// A công văn, part by part as Nghị định 30/2020/NĐ-CP lays it out, ready to be printed by any renderer.
/// </summary>
/// <remarks>
/// The parts are named after the metadata of Phụ lục VI of the decree. Every text is as it is printed, on one line,
/// but without the marks that its place brings with it: <c>V/v</c>, leading dashes, closing semicolons and full
/// stops are the renderer's. No text has a character that documents cannot hold: a control character, half of a
/// surrogate pair, U+FFFE or U+FFFF. A tab or a line end is printed as a space.
/// </remarks>
public sealed record Dispatch
{
    /// <summary>The body that issues it.</summary>
    public required IssuingBody IssuingBody
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The number (số), such as <c>621</c>, <c>05</c> or <c>70A</c>; null while it is blank.</summary>
    /// <exception cref="ArgumentException">It has a character that no document may hold.</exception>
    public string? CodeNumber
    {
        get;
        init => field = DispatchPart.OptionalText(value, nameof(value));
    }

    /// <summary>The notation (ký hiệu), such as <c>UBND-VP</c>; null while it is blank.</summary>
    /// <exception cref="ArgumentException">It has a character that no document may hold.</exception>
    public string? CodeNotation
    {
        get;
        init => field = DispatchPart.OptionalText(value, nameof(value));
    }

    /// <summary>The place of issue, such as <c>Ví Dụ</c>.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string Place
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }

    /// <summary>The day of issue, on a draft with blanks.</summary>
    public required DispatchDate IssuedDate
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What it is about (trích yếu), without <c>V/v</c>.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string Subject
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }

    /// <summary>The grade of the secret that it holds (độ mật); null: it bears no such stamp.</summary>
    public Secrecy? Secrecy { get; init; }

    /// <summary>How soon it is to be dealt with (mức độ khẩn); null: it bears no such stamp.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Whom it addresses (kính gửi), at least one.</summary>
    /// <exception cref="ArgumentException">
    /// It, or a text in it, is null; it is empty, or a text has a character that no document may hold.
    /// </exception>
    public required IReadOnlyList<string> Addressees
    {
        get;
        init => field = DispatchPart.NonEmptyTexts(value, nameof(value));
    }

    /// <summary>The documents it acts on (căn cứ), a sentence each; empty where it names none.</summary>
    /// <exception cref="ArgumentException">
    /// It, or a text in it, is null, or a text has a character that no document may hold.
    /// </exception>
    public IReadOnlyList<string> LegalBases
    {
        get;
        init => field = DispatchPart.Texts(value, nameof(value));
    } = [];

    /// <summary>What it says (nội dung), up to and with the closing mark <c>./.</c></summary>
    public required DispatchBody Body
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Who is sent it (nơi nhận), before the archive line; may be empty.</summary>
    public IReadOnlyList<Recipient> Recipients
    {
        get;
        init => field = DispatchPart.List(value, nameof(value));
    } = [];

    /// <summary>Where it is filed (lưu).</summary>
    public required ArchiveLine Archive
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Who signs it.</summary>
    public required SignatureBlock Signature
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The annexes in their order; empty where there are none.</summary>
    public IReadOnlyList<Annex> Annexes
    {
        get;
        init => field = DispatchPart.List(value, nameof(value));
    } = [];
}
