namespace ComplianceCore.Documents;

/// <summary>Something in a document that departs from a rule of the layout.</summary>
/// <param name="Rule">The rule, with what it requires and its provision.</param>
/// <param name="Part">The part of the dispatch; null where it is the document as a whole.</param>
/// <param name="Found">What was found, such as <c>cỡ chữ 16</c>.</param>
/// <param name="Places">Where, in the order of the text; at least one place.</param>
/// <param name="AcceptedBecause">Why the office accepts it; null where it does not.</param>
public sealed record LayoutDeparture(
    LayoutRule Rule,
    DispatchElement? Part,
    LocalizedText Found,
    IReadOnlyList<DocumentPlace> Places,
    string? AcceptedBecause)
{
    /// <summary>What the part is called, such as <c>Tiêu ngữ</c>.</summary>
    public LocalizedText PartName => Part is { } part
        ? DispatchElements.NameOf(part)
        : DocumentTexts.Catalog.Format("layout.document");

    /// <summary>
    /// The departure as one sentence, such as <c>Tiêu ngữ: cỡ chữ 16; yêu cầu: cỡ chữ 13 đến 14 (Phụ lục I …).</c>
    /// </summary>
    public LocalizedText Message => DocumentTexts.Catalog.Format(
        "departure",
        ("part", PartName),
        ("found", Found),
        ("required", Rule.Requirement),
        ("provision", Rule.Provision));
}
