using System.Text;
using NodaTime;

namespace ComplianceCore.Events;

/// <summary>The codes of a directory, each once, numbered in the order of their UTF-8 bytes.</summary>
internal sealed class CountedUnits
{
    /// <summary>The most codes that a count can hold apart; one number is left for those it does not know.</summary>
    public const int Most = 65_535;

    private readonly string[] _codes;
    private readonly Dictionary<string, int> _numbers;

    // For each code a unit, and of codes that were used again the others.
    private readonly AdministrativeUnit[] _units;
    private readonly ILookup<int, AdministrativeUnit> _others;

    public CountedUnits(UnitDirectory directory)
    {
        Directory = directory;
        string[] inOrder = [.. directory.Units.Select(unit => unit.Code).Distinct(StringComparer.Ordinal)];
        _codes = [.. inOrder];
        Utf8 = [.. inOrder.Select(Encoding.UTF8.GetBytes)];
        Array.Sort(Utf8, _codes, Comparer<byte[]>.Create(UnknownUnits.Compare));
        _numbers = _codes.Index().ToDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
        InOrder = [.. inOrder.Select(code => _numbers[code])];
        _units = new AdministrativeUnit[_codes.Length];
        var others = new List<(int Number, AdministrativeUnit Unit)>();
        foreach (var unit in directory.Units)
        {
            var number = _numbers[unit.Code];
            if (_units[number] is null)
            {
                _units[number] = unit;
            }
            else
            {
                others.Add((number, unit));
            }
        }

        _others = others.ToLookup(other => other.Number, other => other.Unit);
    }

    /// <summary>Where the units come from.</summary>
    public UnitDirectory Directory { get; }

    /// <summary>The codes in UTF-8, by number.</summary>
    public byte[][] Utf8 { get; }

    /// <summary>How many codes there are.</summary>
    public int Count => _codes.Length;

    /// <summary>The numbers, in the order of the directory.</summary>
    public IReadOnlyList<int> InOrder { get; }

    /// <summary>Whether a unit bears the code of a number on a day.</summary>
    public bool IsInForce(int number, LocalDate day) =>
        _units[number].IsValidOn(day) || _others[number].Any(unit => unit.IsValidOn(day));

    /// <summary>The code of a number.</summary>
    public string CodeOf(int number) => _codes[number];

    /// <summary>The number of a code; null for one that is not in the directory.</summary>
    public int? IndexOf(string code) => _numbers.TryGetValue(code, out var number) ? number : null;

    /// <summary>How many of the codes are smaller than one that is not among them.</summary>
    public int CountBelow(ReadOnlySpan<byte> code)
    {
        var (low, high) = (0, Utf8.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Utf8[middle].AsSpan().SequenceCompareTo(code) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
