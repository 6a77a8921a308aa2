namespace ComplianceCore.Documents;

/// <summary>What a page needs and no provision says: the custom of offices.</summary>
/// <param name="RuleWeight">The thickness of a rule in points.</param>
/// <param name="FrameWeight">The thickness of the frame of a stamp in points.</param>
/// <param name="GapBeforeRule">The room between a text and the rule under it in points.</param>
/// <param name="HeadingSlack">How much wider the right half of the heading is than its words, in millimetres.</param>
/// <param name="LeastLeftColumn">The least width of the left half of the heading in millimetres.</param>
/// <param name="StampPadding">The room at each side of the words of a secrecy stamp, in millimetres.</param>
/// <param name="HeadingToAddressees">The room between the heading and the addressees in points.</param>
/// <param name="AddresseesToBody">The room between the addressees and the body in points.</param>
/// <param name="BodyToClosing">The room between the body and the closing block in points.</param>
/// <param name="RecipientsShare">The share of the width that the recipients take beside the signature.</param>
/// <param name="SignatureRoom">The height that is left for the signature and the seal, in millimetres.</param>
/// <param name="CellPadding">The room at each side of a cell of a table, in millimetres.</param>
internal sealed record CustomLayout(
    decimal RuleWeight,
    decimal FrameWeight,
    decimal GapBeforeRule,
    decimal HeadingSlack,
    decimal LeastLeftColumn,
    decimal StampPadding,
    decimal HeadingToAddressees,
    decimal AddresseesToBody,
    decimal BodyToClosing,
    decimal RecipientsShare,
    decimal SignatureRoom,
    decimal CellPadding);
