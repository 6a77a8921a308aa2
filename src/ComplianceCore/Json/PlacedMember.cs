namespace ComplianceCore;

/// <summary>A member of a JSON object, with the place of its name.</summary>
internal sealed record PlacedMember(string Name, SourcePlace Place, PlacedNode Value);
