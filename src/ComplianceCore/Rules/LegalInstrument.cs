using NodaTime;

namespace ComplianceCore;

/// <summary>A document that law or an authority issued, as a first citation names it.</summary>
public sealed record LegalInstrument
{
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
}
