namespace ComplianceCore;

/// <summary>The instrument and provision that a rule or a number rests on (căn cứ pháp lý).</summary>
public sealed record LegalBasis
{
    /// <summary>Whether a provision states it or the issuing body judges so.</summary>
    public required BasisKind Kind { get; init; }

    /// <summary>The instrument.</summary>
    public required LegalInstrument Instrument { get; init; }

    /// <summary>The place in the instrument, such as <c>điểm 2</c>.</summary>
    public required LocalizedText Provision { get; init; }

    /// <summary>The citation: "điểm 2 Công văn số 621/UBND-VP ngày 31/3/2021 của UBND huyện Yên Châu".</summary>
    /// <param name="language">The language of the reader.</param>
    public string Cite(Language language) => CoreTexts.Catalog.Format(
        language,
        Kind == BasisKind.Provision ? "basis.provision" : "basis.judgement",
        ("provision", Provision.In(language)),
        ("type", Instrument.Type.In(language)),
        ("number", Instrument.Number),
        ("signed", LocalDay.In(language, Instrument.SignedOn)),
        ("issuer", Instrument.Issuer.In(language)));

    /// <summary>The citation in both languages.</summary>
    internal LocalizedText Cited => new(Cite(Language.Vietnamese), Cite(Language.English));
}
