using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace ComplianceCore;

/// <summary>The units of one day, where a code names exactly one.</summary>
public sealed class UnitRegister
{
    private readonly Dictionary<string, int> _positions;

    internal UnitRegister(LocalDate day, IReadOnlyList<AdministrativeUnit> units)
    {
        Day = day;
        Units = units;
        _positions = units.Index().ToDictionary(each => each.Item.Code, each => each.Index, StringComparer.Ordinal);
        Groups = [.. units.Select(unit => unit.Group).OfType<UnitGroup>().Distinct()];
    }

    /// <summary>The day of the register.</summary>
    public LocalDate Day { get; }

    /// <summary>The units of the day, in the order of the office.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>The groups that have a unit, in the order of their first units.</summary>
    public IReadOnlyList<UnitGroup> Groups { get; }

    /// <summary>Finds the unit that bore <paramref name="code"/> on the day.</summary>
    /// <param name="code">The code as the directory writes it.</param>
    /// <param name="unit">The unit, or null when nobody bore the code.</param>
    public bool TryFind(string code, [NotNullWhen(true)] out AdministrativeUnit? unit)
    {
        unit = _positions.TryGetValue(code, out var position) ? Units[position] : null;
        return unit is not null;
    }

    /// <summary>The place of a unit of the register in the order of the office, from 0.</summary>
    internal int PositionOf(AdministrativeUnit unit) => _positions[unit.Code];
}
