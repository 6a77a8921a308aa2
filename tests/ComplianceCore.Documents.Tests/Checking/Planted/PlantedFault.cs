namespace ComplianceCore.Documents.Tests;

/// <summary>One thing in a conforming document that somebody changes so that it departs from one rule.</summary>
/// <param name="Rule">The id of the rule, such as <c>motto_size</c>.</param>
/// <param name="Example">The change in words, such as <c>Tiêu ngữ cỡ chữ 12</c>.</param>
/// <param name="Part">The part that is reported; null for the document as a whole.</param>
/// <param name="Found">What is reported as found.</param>
/// <param name="Place">Where, in words; of several places the first. Empty for the whole document.</param>
/// <param name="Edit">The change.</param>
internal sealed record PlantedFault(
    string Rule,
    LocalizedText Example,
    DispatchElement? Part,
    string Found,
    string Place,
    Action<EditedDocx> Edit)
{
    /// <summary>The dispatch that is changed once it is rendered.</summary>
    public Dispatch Dispatch { get; init; } = ConformingDispatch.WithEveryPart;

    /// <summary>How many places are reported.</summary>
    public int Places { get; init; } = 1;

    public override string ToString() => $"{Rule}: {Example.Vietnamese}";
}
