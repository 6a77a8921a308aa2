namespace ComplianceCore;

/// <summary>A unit's place in a ranking.</summary>
/// <param name="Place">The place, from 1; units of equal rate share it.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Rate">Its rate.</param>
public sealed record RankedUnit(int Place, AdministrativeUnit Unit, Rate Rate);
