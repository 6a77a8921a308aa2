namespace ComplianceCore;

/// <summary>What a breach obliges a unit to do: what, to whom, through which office and contact, by when.</summary>
public sealed record ObligationTerms
{
    /// <summary>What has to be done, such as "báo cáo giải trình, nêu rõ lý do".</summary>
    public required LocalizedText What { get; init; }

    /// <summary>The body it is owed to, such as "UBND huyện".</summary>
    public required LocalizedText To { get; init; }

    /// <summary>The office it goes through; null when it goes straight to the body.</summary>
    public LocalizedText? Through { get; init; }

    /// <summary>The person to turn to; null when nobody is named.</summary>
    public LocalizedText? Contact { get; init; }

    /// <summary>When it is due.</summary>
    public required ObligationDue Due { get; init; }

    /// <summary>What the duty rests on.</summary>
    public required LegalBasis Basis { get; init; }
}
