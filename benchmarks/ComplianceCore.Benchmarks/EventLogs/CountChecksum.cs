using System.Globalization;
using System.Text;

namespace ComplianceCore.Benchmarks;

/// <summary>Sums up a whole count in one line, so that counts of other programs can be compared with it.</summary>
/// <remarks>
/// Each unit and month that has a figure is a text <c>unit,yyyy-MM,issued,signed,sent,received,recalled</c>. The hash
/// is the sum, in 64 bits, of the FNV-1a hashes of these texts: their order makes no difference.
/// </remarks>
internal sealed class CountChecksum
{
    private const int Kinds = 5;
    private const ulong EmptyHash = 0xCBF29CE484222325;

    private readonly long[] _totals = new long[Kinds];
    private long _rows;
    private ulong _hash;

    /// <summary>Refuses to compare times for results that are not the same.</summary>
    public static void ThrowUnlessEqual(params ReadOnlySpan<CountChecksum> checksums)
    {
        foreach (var checksum in checksums)
        {
            if (!string.Equals(checksum.ToString(), checksums[0].ToString(), StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"'{checksum}' is not '{checksums[0]}'.");
            }
        }
    }

    /// <summary>Begins the texts of a unit.</summary>
    /// <returns>The hash of their beginning.</returns>
    public static ulong Begin(string unit)
    {
        var hash = EmptyHash;
        foreach (var each in Encoding.UTF8.GetBytes(unit))
        {
            hash = Append(hash, each);
        }

        return hash;
    }

    /// <summary>Adds the figures of a unit and month, by kind; passed over when all are zero.</summary>
    /// <param name="unit">What <see cref="Begin"/> gave for the unit.</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="figures">The figures.</param>
    public void Add(ulong unit, int year, int month, ReadOnlySpan<long> figures)
    {
        if (!figures.ContainsAnyExcept(0))
        {
            return;
        }

        var hash = Append(Append(unit, (byte)','), year, digits: 4);
        hash = Append(Append(hash, (byte)'-'), month, digits: 2);
        for (var kind = 0; kind < Kinds; kind++)
        {
            hash = Append(Append(hash, (byte)','), figures[kind], digits: 1);
            _totals[kind] += figures[kind];
        }

        _rows++;
        _hash = unchecked(_hash + hash);
    }

    /// <summary>Adds what another checksum sums up.</summary>
    public void Add(CountChecksum other)
    {
        for (var kind = 0; kind < Kinds; kind++)
        {
            _totals[kind] += other._totals[kind];
        }

        _rows += other._rows;
        _hash = unchecked(_hash + other._hash);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"rows={_rows} issued={_totals[0]} signed={_totals[1]} sent={_totals[2]} received={_totals[3]} "
        + $"recalled={_totals[4]} hash={_hash:x16}");

    private static ulong Append(ulong hash, byte character) => unchecked((hash ^ character) * 0x100000001B3);

    /// <summary>Appends a number with so many digits at least.</summary>
    private static ulong Append(ulong hash, long number, int digits)
    {
        Span<byte> text = stackalloc byte[20];
        var start = text.Length;
        while (number > 0 || text.Length - start < digits)
        {
            (number, var digit) = Math.DivRem(number, 10);
            text[--start] = (byte)('0' + digit);
        }

        foreach (var each in text[start..])
        {
            hash = Append(hash, each);
        }

        return hash;
    }
}
