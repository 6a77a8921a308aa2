namespace ComplianceCore.Importers;

/// <summary>The units so far; a code is borne once.</summary>
internal sealed class UnitList
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly List<AdministrativeUnit> _units = [];
    private int _groups;

    /// <summary>The units, in the order of the source.</summary>
    public IReadOnlyList<AdministrativeUnit> Units => _units;

    /// <summary>Adds a unit.</summary>
    /// <returns>Whether nobody bore its code before.</returns>
    public bool TryAdd(AdministrativeUnit unit)
    {
        if (!_codes.Add(unit.Code))
        {
            return false;
        }

        _units.Add(unit);
        return true;
    }

    /// <summary>Counts a group; the first is 1.</summary>
    public int CountGroup() => ++_groups;
}
