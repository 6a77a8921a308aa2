namespace ComplianceCore.Documents;

/// <summary>How a document was read, or what could not be judged.</summary>
/// <param name="Message">The sentence.</param>
/// <param name="Places">Where; none where it is about the document as a whole.</param>
public sealed record LayoutNote(LocalizedText Message, IReadOnlyList<DocumentPlace> Places);
