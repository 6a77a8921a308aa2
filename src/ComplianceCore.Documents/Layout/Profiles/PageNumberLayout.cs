namespace ComplianceCore.Documents;

/// <summary>Where page numbers stand and begin; how they look is that of their element.</summary>
/// <param name="FirstShown">The first page that shows its number, from 1 in the dispatch and in each annex.</param>
/// <param name="FromEdge">How far below the edge of the paper it stands, in millimetres, within the top margin.</param>
/// <param name="Provision">Where that is said.</param>
/// <param name="AnnexProvision">Where it is said that each annex counts its own pages.</param>
internal sealed record PageNumberLayout(
    int FirstShown,
    decimal FromEdge,
    LayoutProvision Provision,
    LayoutProvision AnnexProvision);
