namespace ComplianceCore.Importers.Tests;

/// <summary>The error that the formula of a cell comes to.</summary>
internal sealed record FormulaError(string Text);
