namespace ComplianceCore.Documents;

/// <summary>The typeface of every part.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Color">Its colour as six hexadecimal digits, red first.</param>
/// <param name="Provision">Where that is said.</param>
internal sealed record FontLayout(string Name, string Color, LayoutProvision Provision);
