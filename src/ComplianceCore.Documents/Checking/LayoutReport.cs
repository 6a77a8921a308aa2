namespace ComplianceCore.Documents;

/// <summary>What a check of the layout of a document came to.</summary>
/// <param name="FileName">What the document is called.</param>
/// <param name="Profile">The profile that it was checked against, such as <c>nd30-2020</c>.</param>
/// <param name="Instrument">The number of the instrument behind the profile, such as <c>30/2020/NĐ-CP</c>.</param>
/// <param name="Parts">Every part of a dispatch, and whether it was found.</param>
/// <param name="Departures">The departures that count, in the order of the rules.</param>
/// <param name="Accepted">The departures that the office accepts, in the order of the rules.</param>
/// <param name="Notes">How the document was read, and what could not be judged.</param>
public sealed record LayoutReport(
    string FileName,
    string Profile,
    string Instrument,
    IReadOnlyList<CheckedPart> Parts,
    IReadOnlyList<LayoutDeparture> Departures,
    IReadOnlyList<LayoutDeparture> Accepted,
    IReadOnlyList<LayoutNote> Notes)
{
    /// <summary>Whether nothing departs from the layout but what the office accepts.</summary>
    public bool Conforms => Departures.Count == 0;
}
