namespace ComplianceCore;

/// <summary>Checks the units of a directory one by one and against each other.</summary>
internal static class UnitCheck
{
    private static readonly AdministrativeUnitValidator _validator = new();

    /// <summary>Finds every fault.</summary>
    /// <param name="units">The units in the order of the office.</param>
    /// <param name="placeOf">The place of a property of the unit at an index.</param>
    public static IReadOnlyList<Issue> Find(
        IReadOnlyList<AdministrativeUnit> units,
        Func<int, string, SourcePlace> placeOf)
    {
        var issues = new List<Issue>();
        var earlier = new Dictionary<string, List<AdministrativeUnit>>(StringComparer.Ordinal);
        for (var index = 0; index < units.Count; index++)
        {
            var unit = units[index];
            if (!AdministrativeUnitValidator.IsSound(unit))
            {
                var row = index;
                issues.AddRange(_validator.Check(unit, CoreTexts.Catalog, property => placeOf(row, property)));
            }

            if (!earlier.TryGetValue(unit.Code, out var namesakes))
            {
                earlier[unit.Code] = namesakes = [];
            }

            if (namesakes.Find(unit.OverlapsWith) is { } namesake)
            {
                issues.Add(Clash(unit, namesake, placeOf(index, nameof(AdministrativeUnit.Code))));
            }

            namesakes.Add(unit);
        }

        return issues;
    }

    private static Issue Clash(AdministrativeUnit unit, AdministrativeUnit namesake, SourcePlace place)
    {
        var isSameValidity = unit.ValidFrom == namesake.ValidFrom && unit.ValidTo == namesake.ValidTo;
        return CoreTexts.Catalog.Error(
            isSameValidity ? UnitIssueCode.DuplicateUnit : UnitIssueCode.OverlappingValidity,
            place,
            ("code", unit.Code),
            ("unit", unit.Label),
            ("other", namesake.Label));
    }
}
