namespace ComplianceCore.Events;

/// <summary>A row that another one repeats: of the same document, kind and unit.</summary>
/// <param name="Place">Where it stood.</param>
/// <param name="IsSame">Whether it is of the same moment, too.</param>
internal readonly record struct RepeatedRow(uint Place, bool IsSame);
