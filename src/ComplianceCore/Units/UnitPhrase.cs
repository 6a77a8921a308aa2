namespace ComplianceCore;

/// <summary>Units, or their heads, as a sentence names them.</summary>
/// <remarks>
/// Units of one class are gathered where the first of them stands: "phòng Kinh tế và Hạ tầng, Thanh tra,
/// UBND các xã: Chiềng Đông, Sấp Vạt". A class that others follow is closed by a semicolon, and then all are.
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
        var groups = units
            .GroupBy(unit => unit.Kind.Class ?? (object)unit)
            .Select(group => group.ToArray())
            .ToArray();
        var isClosedEarly = groups.SkipLast(1).Any(group => group.Length > 1);
        return string.Join(isClosedEarly ? "; " : ", ", groups.Select(group => Name(group, alone, leading)));
    }

    private static string Name(
        AdministrativeUnit[] group,
        Func<AdministrativeUnit, string> alone,
        Func<UnitClass, string> leading) =>
        group is [{ Kind.Class: { } unitClass }, _, ..]
            ? $"{leading(unitClass)}: {string.Join(", ", group.Select(unit => unit.Name))}"
            : alone(group[0]);
}
