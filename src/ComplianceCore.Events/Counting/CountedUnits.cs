using System.Text;
using NodaTime;

namespace ComplianceCore.Events;

/// <summary>The codes of a directory, each once, numbered in the order of their UTF-8 bytes.</summary>
internal sealed class CountedUnits
{
    /// <summary>The most codes that a count can hold apart; one number is left for those it does not know.</summary>
    public const int Most = 65_535;

    private readonly string[] _codes;
    private readonly AdministrativeUnit[][] _units;
    private readonly Dictionary<string, int> _numbers;

    public CountedUnits(UnitDirectory directory)
    {
        Directory = directory;
        var units = directory.Units.ToLookup(unit => unit.Code, StringComparer.Ordinal);
        string[] inOrder = [.. units.Select(unit => unit.Key)];
        Utf8 = [.. inOrder.Select(Encoding.UTF8.GetBytes)];
        Array.Sort(Utf8, (left, right) => left.AsSpan().SequenceCompareTo(right));
        _codes = [.. Utf8.Select(Encoding.UTF8.GetString)];
        _units = [.. _codes.Select(code => units[code].ToArray())];
        _numbers = _codes.Index().ToDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
        InOrder = [.. inOrder.Select(code => _numbers[code])];
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
    public bool IsInForce(int number, LocalDate day) => _units[number].Any(unit => unit.IsValidOn(day));

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
