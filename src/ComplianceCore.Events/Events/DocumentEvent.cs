using NodaTime;

namespace ComplianceCore.Events;

/// <summary>One thing that happened to one document at one unit.</summary>
/// <remarks>An event without a document or a unit, as the default has it, is tallied as bad.</remarks>
/// <param name="DocumentId">What names the document in the whole log, such as <c>621/UBND-VP</c>.</param>
/// <param name="UnitCode">The code of the unit as the directory writes it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Moment">When it happened; whole seconds count.</param>
/// <param name="Confidentiality">Whether the document may be counted.</param>
public readonly record struct DocumentEvent(
    string DocumentId,
    string UnitCode,
    EventKind Kind,
    Instant Moment,
    Confidentiality Confidentiality);
