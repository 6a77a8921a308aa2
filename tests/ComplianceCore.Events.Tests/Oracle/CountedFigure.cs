namespace ComplianceCore.Events.Tests;

/// <summary>What a figure is of.</summary>
internal sealed record CountedFigure(ReportingPeriod Period, string Unit, EventKind Kind);
