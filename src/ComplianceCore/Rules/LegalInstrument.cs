using NodaTime;

namespace ComplianceCore;

/// <summary>A document that law or an authority issued, as a first citation names it.</summary>
public sealed record LegalInstrument
{
    /// <summary>Creates an instrument whose text nobody has checked yet.</summary>
    /// <param name="id">The id, such as <c>cv621</c>.</param>
    /// <param name="type">The type of document, such as <c>Quyết định</c>.</param>
    /// <param name="number">The number and notation, such as <c>1535/QĐ-UBND</c>.</param>
    /// <param name="signedOn">The day of signing.</param>
    /// <param name="issuer">Who issued it.</param>
    public static LegalInstrument Of(
        string id,
        LocalizedText type,
        string number,
        LocalDate signedOn,
        LocalizedText issuer) => new()
        {
            Id = id,
            Type = type,
            Number = number,
            SignedOn = signedOn,
            Issuer = issuer,
        };

    /// <summary>The id that the rule set uses for it, such as <c>cv621</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The type of document, such as <c>Quyết định</c>.</summary>
    public required LocalizedText Type { get; init; }

    /// <summary>The number and notation, such as <c>1535/QĐ-UBND</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The day of signing.</summary>
    public required LocalDate SignedOn { get; init; }

    /// <summary>Who issued it, such as <c>UBND tỉnh Sơn La</c>.</summary>
    public required LocalizedText Issuer { get; init; }

    /// <summary>What it is about; null when no citation needs it.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether somebody has read its text and found in it what the bases cite.</summary>
    public bool IsVerified { get; init; }

    /// <summary>Cites a provision of the instrument.</summary>
    /// <param name="provision">The place, such as <c>khoản 2 Điều 3</c>.</param>
    public LegalBasis At(LocalizedText provision) =>
        new() { Kind = BasisKind.Provision, Instrument = this, Provision = provision };

    /// <summary>Cites a judgement that the issuing body gives in the instrument and no law states.</summary>
    /// <param name="place">Where it stands, such as <c>điểm 1</c>.</param>
    public LegalBasis Judging(LocalizedText place) =>
        new() { Kind = BasisKind.Judgement, Instrument = this, Provision = place };
}
