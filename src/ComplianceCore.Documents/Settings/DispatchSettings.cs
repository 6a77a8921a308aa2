namespace ComplianceCore.Documents;

/// <summary>Everything of a dispatch that is neither its body nor its figures, as an office sets it.</summary>
/// <remarks>
/// The texts that a reader sees as a sentence (subject, addressees, legal bases, recipients, and the label, title and
/// reference line of an annex) may be one-line templates, such as <c>ứng dụng CNTT {{ period.label }}</c>.
/// </remarks>
public sealed record DispatchSettings
{
    /// <summary>The body that issues it.</summary>
    public required IssuingBody IssuingBody { get; init; }

    /// <summary>The number, such as <c>621</c>, <c>05</c> or <c>70A</c>; null while it is blank.</summary>
    public string? CodeNumber { get; init; }

    /// <summary>The notation, such as <c>UBND-VP</c>; null while it is blank.</summary>
    public string? CodeNotation { get; init; }

    /// <summary>The place of issue, such as <c>Yên Châu</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The day of issue, on a draft with blanks.</summary>
    public required DispatchDate IssuedDate { get; init; }

    /// <summary>What it is about, without <c>V/v</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The grade of the secret that it holds; null: it bears no such stamp.</summary>
    public Secrecy? Secrecy { get; init; }

    /// <summary>How soon it is to be dealt with; null: it bears no such stamp.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Whom it addresses, at least one, without final marks.</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>The documents it acts on, a sentence each, without final marks; may be empty.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>Who is sent it, without final marks; may be empty.</summary>
    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    /// <summary>Where it is filed.</summary>
    public required ArchiveLine Archive { get; init; }

    /// <summary>Who signs it.</summary>
    public required SignatureBlock Signature { get; init; }

    /// <summary>The annexes, in their order; may be empty.</summary>
    public IReadOnlyList<AnnexSettings> Annexes { get; init; } = [];

    /// <summary>The departures from the layout that the office accepts, each with its reason; may be empty.</summary>
    /// <remarks>They change nothing that is printed; only <see cref="LayoutChecker"/> looks at them.</remarks>
    public IReadOnlyList<AcceptedDeparture> AcceptedDepartures { get; init; } = [];

    /// <summary>These settings with each text that may be a template replaced.</summary>
    /// <param name="replace">Takes the path of a text, such as <c>annexes[0].title</c>, and the text.</param>
    internal DispatchSettings WithTexts(Func<string, string, string> replace) => this with
    {
        Subject = replace("subject", Subject),
        Addressees = [.. Addressees.Select((text, index) => replace(Path("addressees", index), text))],
        LegalBases = [.. LegalBases.Select((text, index) => replace(Path("legalBases", index), text))],
        Recipients = [.. Recipients.Select((each, index) => WithTexts(each, Path("recipients", index), replace))],
        Annexes = [.. Annexes.Select((annex, index) => annex.WithTexts(Path("annexes", index), replace))],
    };

    private static string Path(string list, int index) => FormattableString.Invariant($"{list}[{index}]");

    private static Recipient WithTexts(Recipient recipient, string path, Func<string, string, string> replace) =>
        recipient with
        {
            Name = replace($"{path}.name", recipient.Name),
            Purpose = recipient.Purpose is { } purpose ? replace($"{path}.purpose", purpose) : null,
        };
}
