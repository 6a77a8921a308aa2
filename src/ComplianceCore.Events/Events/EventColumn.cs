namespace ComplianceCore.Events;

/// <summary>What a column of an event log holds.</summary>
public enum EventColumn
{
    /// <summary>What names the document in the whole log; header <c>document_id</c>.</summary>
    DocumentId,

    /// <summary>The code of the unit; header <c>unit_code</c>.</summary>
    UnitCode,

    /// <summary>What happened; header <c>kind</c>.</summary>
    Kind,

    /// <summary>When it happened; header <c>occurred_at</c>.</summary>
    Moment,

    /// <summary>The degree of secrecy; header <c>confidentiality</c>.</summary>
    Confidentiality,
}
