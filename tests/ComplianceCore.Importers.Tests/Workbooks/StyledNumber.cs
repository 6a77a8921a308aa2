namespace ComplianceCore.Importers.Tests;

/// <summary>A number in a cell of a style: 1 shows percent, 2 a day.</summary>
internal sealed record StyledNumber(double Number, int Style);
