namespace ComplianceCore.Importers;

/// <summary>What a written code or name of a unit came to.</summary>
/// <param name="Unit">The unit; null when none or more than one is meant.</param>
/// <param name="Meant">The units that may be meant when there is more than one.</param>
internal sealed record UnitMatch(AdministrativeUnit? Unit, IReadOnlyList<AdministrativeUnit> Meant)
{
    /// <summary>Nobody is called that.</summary>
    public static UnitMatch Nobody { get; } = new(null, []);

    /// <summary>Creates the match of the units that are called so.</summary>
    public static UnitMatch Of(IReadOnlyList<AdministrativeUnit> units) => units.Count switch
    {
        0 => Nobody,
        1 => new UnitMatch(units[0], []),
        _ => new UnitMatch(null, units),
    };
}
