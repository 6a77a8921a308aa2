namespace ComplianceCore;

/// <summary>Units, or their heads, as a sentence names them.</summary>
/// <remarks>
/// Units of one class are gathered where the first of them stands: "phòng Kinh tế và Hạ tầng, Thanh tra,
/// UBND các xã: Chiềng Đông, Sấp Vạt". Where a comma stands inside a name, or inside a class that others follow,
/// semicolons part the names.
/// </remarks>
public static class UnitPhrase
{
    /// <summary>Names units: "Thanh tra, UBND các xã: Chiềng Đông, Sấp Vạt".</summary>
    /// <param name="units">The units, in the order of the office; empty for an empty phrase.</param>
    public static string Units(IEnumerable<AdministrativeUnit> units) =>
        Join(units, unit => unit.InSentence, unitClass => unitClass.Label);

    /// <summary>Names their heads by title: "Chánh Thanh tra, Chủ tịch UBND các xã: Chiềng Đông, Sấp Vạt".</summary>
    /// <param name="units">The units, in the order of the office; empty for an empty phrase.</param>
    public static string Heads(IEnumerable<AdministrativeUnit> units) =>
        Join(units, unit => unit.Head, unitClass => unitClass.Heads);

    private static string Join(
        IEnumerable<AdministrativeUnit> units,
        Func<AdministrativeUnit, string> alone,
        Func<UnitClass, string> leading)
    {
        ArgumentNullException.ThrowIfNull(units);
        var names = units
            .GroupBy(unit => unit.Kind.Class ?? (object)unit)
            .Select(group => Name([.. group], alone, leading))
            .ToArray();
        var hasCommas = names.SkipLast(1).Any(name => name.Contains(',', StringComparison.Ordinal));
        return string.Join(hasCommas ? "; " : ", ", names);
    }

    private static string Name(
        AdministrativeUnit[] group,
        Func<AdministrativeUnit, string> alone,
        Func<UnitClass, string> leading)
    {
        if (group is not [{ Kind.Class: { } unitClass }, _, ..])
        {
            return alone(group[0]);
        }

        var hasCommas = group.Any(unit => unit.Name.Contains(',', StringComparison.Ordinal));
        return $"{leading(unitClass)}: {string.Join(hasCommas ? "; " : ", ", group.Select(unit => unit.Name))}";
    }
}
