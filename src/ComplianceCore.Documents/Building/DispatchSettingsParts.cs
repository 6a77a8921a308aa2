namespace ComplianceCore.Documents;

/// <summary>What has been said so far of the settings of a dispatch; what is null has not been.</summary>
internal sealed record DispatchSettingsParts
{
    /// <summary>All that settings say.</summary>
    public static DispatchSettingsParts Of(DispatchSettings settings) => new()
    {
        IssuingBody = settings.IssuingBody,
        CodeNumber = settings.CodeNumber,
        CodeNotation = settings.CodeNotation,
        Place = settings.Place,
        IssuedDate = settings.IssuedDate,
        Subject = settings.Subject,
        Secrecy = settings.Secrecy,
        Urgency = settings.Urgency,
        Addressees = settings.Addressees,
        LegalBases = settings.LegalBases,
        Recipients = settings.Recipients,
        Archive = settings.Archive,
        Signature = settings.Signature,
        Annexes = settings.Annexes,
        AcceptedDepartures = settings.AcceptedDepartures,
    };

    public required IssuingBody IssuingBody { get; init; }

    public string? CodeNumber { get; init; }

    public string? CodeNotation { get; init; }

    public string? Place { get; init; }

    public DispatchDate? IssuedDate { get; init; }

    public string? Subject { get; init; }

    public Secrecy? Secrecy { get; init; }

    public Urgency? Urgency { get; init; }

    public IReadOnlyList<string> Addressees { get; init; } = [];

    public IReadOnlyList<string> LegalBases { get; init; } = [];

    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    public ArchiveLine? Archive { get; init; }

    public SignatureBlock? Signature { get; init; }

    public IReadOnlyList<AnnexSettings> Annexes { get; init; } = [];

    public IReadOnlyList<AcceptedDeparture> AcceptedDepartures { get; init; } = [];
}
