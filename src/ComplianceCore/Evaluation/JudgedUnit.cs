namespace ComplianceCore;

/// <summary>A unit at the moment of its judgement.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Figures">What it reported, by the id of the count.</param>
/// <param name="Period">The period that is judged.</param>
internal readonly record struct JudgedUnit(
    AdministrativeUnit Unit,
    IReadOnlyDictionary<string, Figure> Figures,
    JudgedPeriod Period);
