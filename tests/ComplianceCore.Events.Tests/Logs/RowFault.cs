namespace ComplianceCore.Events.Tests;

/// <summary>Why a generated row cannot be read.</summary>
internal enum RowFault
{
    /// <summary>A field too few.</summary>
    FewFields,

    /// <summary>A field too many.</summary>
    ManyFields,

    /// <summary>A quote in a field without quotes.</summary>
    StrayQuote,

    /// <summary>Something behind a closing quote.</summary>
    BehindQuote,

    /// <summary>Bytes that are no UTF-8.</summary>
    NotUtf8,

    /// <summary>A character that cannot be printed, in the document's id.</summary>
    Unprintable,

    /// <summary>No document.</summary>
    NoDocument,

    /// <summary>No unit.</summary>
    NoUnit,

    /// <summary>A word that is no kind.</summary>
    UnknownKind,

    /// <summary>What is no moment.</summary>
    NoMoment,

    /// <summary>A word that is no degree of secrecy.</summary>
    UnknownConfidentiality,
}
