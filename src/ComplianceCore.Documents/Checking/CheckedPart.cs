namespace ComplianceCore.Documents;

/// <summary>A part of a dispatch, and where it was found in a document.</summary>
/// <param name="Part">The part.</param>
/// <param name="State">Whether it was found.</param>
/// <param name="Places">Its lines in the order of the text; none where it was not found.</param>
public sealed record CheckedPart(DispatchElement Part, PartState State, IReadOnlyList<DocumentPlace> Places)
{
    /// <summary>What the part is called, such as <c>Trích yếu</c>.</summary>
    public LocalizedText Name => DispatchElements.NameOf(Part);
}
