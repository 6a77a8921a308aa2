namespace ComplianceCore.Documents;

/// <summary>The paper, upright, in millimetres.</summary>
/// <param name="Width">The shorter side.</param>
/// <param name="Height">The longer side.</param>
/// <param name="Provision">Where that is said.</param>
internal sealed record PaperLayout(decimal Width, decimal Height, LayoutProvision Provision);
