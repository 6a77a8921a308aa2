namespace ComplianceCore.Importers;

/// <summary>Finds the unit that a table means by a code or a name.</summary>
/// <remarks>
/// A name decides by its <see cref="NameKey"/> alone, as it stands, with its abbreviations written out, or by the
/// aliases of the map. What is only alike is proposed to the reader and never taken.
/// </remarks>
internal sealed class UnitMatcher
{
    private const int MostRemembered = 200_000;
    private const int MostProposed = 1_000;
    private const int MostEdits = 2;
    private const int LongestCompared = 60;
    private const int DigitsOfCommune = 5;

    private readonly UnitRegister _units;
    private readonly ImportMap _map;
    private readonly Dictionary<string, AdministrativeUnit> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<NameKey, List<AdministrativeUnit>> _byName = [];
    private readonly Dictionary<NameKey, List<AdministrativeUnit>> _byProperName = [];
    private readonly Dictionary<LooseNameKey, AdministrativeUnit> _alike = [];
    private readonly Dictionary<string, UnitMatch> _remembered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AdministrativeUnit?> _proposed = new(StringComparer.Ordinal);
    private string? _lastCode;
    private AdministrativeUnit? _lastUnit;
    private bool _areNamesRead;

    public UnitMatcher(UnitRegister units, ImportMap map)
    {
        _units = units;
        _map = map;
        foreach (var unit in units.Units)
        {
            _byCode[unit.Code] = unit;
        }
    }

    /// <summary>The unit of a code; null when nobody bears it.</summary>
    public AdministrativeUnit? OfCode(string code)
    {
        // Rows of one unit often follow each other, and sources give the same text as the same instance.
        if (!ReferenceEquals(code, _lastCode))
        {
            (_lastCode, _lastUnit) = (code, _byCode.GetValueOrDefault(code));
        }

        return _lastUnit;
    }

    /// <summary>The unit of a name.</summary>
    public UnitMatch OfName(string name)
    {
        if (_remembered.TryGetValue(name, out var known))
        {
            return known;
        }

        var match = Find(CellText.Clean(name));
        if (_remembered.Count < MostRemembered)
        {
            _remembered[name] = match;
        }

        return match;
    }

    /// <summary>The unit that was probably meant by a name or code that nobody bears, to be proposed only.</summary>
    public AdministrativeUnit? Nearest(string written)
    {
        if (!_proposed.TryGetValue(written, out var nearest) && _proposed.Count < MostProposed)
        {
            _proposed[written] = nearest = FindNearest(written);
        }

        return nearest;
    }

    private AdministrativeUnit? FindNearest(string written)
    {
        ReadNames();
        if (_alike.TryGetValue(LooseNameKey.Of(written), out var alike))
        {
            return alike;
        }

        var padded = written.PadLeft(DigitsOfCommune, '0');
        if (_byCode.TryGetValue(padded, out var unit))
        {
            return unit;
        }

        var loose = LooseNameKey.Of(written).ToString();
        var nearest = NearestName.To(loose, _alike.Keys.Select(key => key.ToString()));
        return loose.Length > MostEdits && NearestName.EditsBetween(Cut(loose), Cut(nearest)) <= MostEdits
            ? _alike.FirstOrDefault(each => string.Equals(each.Key.ToString(), nearest, StringComparison.Ordinal)).Value
            : null;
    }

    private UnitMatch Find(string name)
    {
        ReadNames();
        var written = Abbreviations.WrittenOut(name);
        var found = Called(written.Take(Abbreviations.Sure));
        found = found.Length > 0 ? found : Called(written.Skip(Abbreviations.Sure));
        return UnitMatch.Of(found.Length > 0 ? found : _byProperName.GetValueOrDefault(NameKey.Of(name)) ?? []);
    }

    private AdministrativeUnit[] Called(IEnumerable<string> names) =>
        [.. names.SelectMany(name => _byName.GetValueOrDefault(NameKey.Of(name)) ?? []).Distinct()];

    // Tables that name their units by code alone never come here.
    private void ReadNames()
    {
        if (_areNamesRead)
        {
            return;
        }

        _areNamesRead = true;
        foreach (var unit in _units.Units)
        {
            foreach (var name in NamesOf(unit).Distinct(StringComparer.Ordinal).SelectMany(Abbreviations.WrittenOut))
            {
                Add(_byName, NameKey.Of(name), unit);
                _alike.TryAdd(LooseNameKey.Of(name), unit);
            }

            Add(_byProperName, NameKey.Of(unit.Name), unit);
            _alike.TryAdd(LooseNameKey.Of(unit.Name), unit);
        }

        foreach (var (name, code) in _map.Aliases)
        {
            if (_byCode.TryGetValue(code, out var unit))
            {
                _byName[NameKey.Of(name)] = [unit];
            }
        }
    }

    private static string Cut(string text) => text.Length > LongestCompared ? text[..LongestCompared] : text;

    private static IEnumerable<string> NamesOf(AdministrativeUnit unit) =>
    [
        unit.Label, unit.InSentence, UnitKind.Fill(unit.Kind.Label, unit.Name),
        UnitKind.Fill(unit.Kind.InSentence, unit.Name),
    ];

    private static void Add(
        Dictionary<NameKey, List<AdministrativeUnit>> index,
        NameKey key,
        AdministrativeUnit unit)
    {
        if (key == default)
        {
            return;
        }

        if (!index.TryGetValue(key, out var units))
        {
            index[key] = units = [];
        }

        if (!units.Contains(unit))
        {
            units.Add(unit);
        }
    }
}
