using NodaTime;

namespace ComplianceCore;

/// <summary>Every unit an office knows of, each with its validity, in the order of the office (danh bạ).</summary>
public sealed class UnitDirectory
{
    private readonly Lazy<HashSet<string>> _codes;

    private UnitDirectory(IReadOnlyList<AdministrativeUnit> units)
    {
        Units = units;
        _codes = new(() => units.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Creates the directory of <paramref name="units"/>, which keeps their order.</summary>
    /// <param name="units">The units; one code may return, as long as no day has it twice.</param>
    /// <exception cref="ArgumentException">
    /// A unit is faulty, or two of one code share a day; every fault is told.
    /// </exception>
    public static UnitDirectory Of(IEnumerable<AdministrativeUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var all = units.ToArray();
        var issues = UnitCheck.Find(all, (_, _) => SourcePlace.Nowhere);
        return issues.Count == 0
            ? new UnitDirectory(all)
            : throw new ArgumentException(string.Join(Environment.NewLine, issues), nameof(units));
    }

    /// <summary>Creates a directory of the units that do not clash, to check other files by.</summary>
    internal static UnitDirectory OfSound(IEnumerable<AdministrativeUnit> units)
    {
        var sound = new List<AdministrativeUnit>();
        var byCode = new Dictionary<string, List<AdministrativeUnit>>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (!byCode.TryGetValue(unit.Code, out var namesakes))
            {
                byCode[unit.Code] = namesakes = [];
            }

            if (!namesakes.Exists(unit.OverlapsWith))
            {
                namesakes.Add(unit);
                sound.Add(unit);
            }
        }

        return new UnitDirectory(sound);
    }

    /// <summary>Every unit of every day, in the order of the office.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Whether a unit bears the code on some day.</summary>
    internal bool Knows(string code) => _codes.Value.Contains(code);

    /// <summary>The register of one day.</summary>
    /// <param name="day">The day; usually the last of a reporting period.</param>
    public UnitRegister On(LocalDate day) => new(day, [.. Units.Where(unit => unit.IsValidOn(day))]);
}
