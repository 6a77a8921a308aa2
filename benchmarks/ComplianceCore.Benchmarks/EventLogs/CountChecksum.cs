using System.Buffers.Text;
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

    private readonly long[] _totals = new long[Kinds];
    private readonly byte[] _text = new byte[1024];
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

    /// <summary>Adds the figures of a unit and month, by kind; passed over when all are zero.</summary>
    public void Add(string unit, int year, int month, ReadOnlySpan<long> figures)
    {
        if (!figures.ContainsAnyExcept(0))
        {
            return;
        }

        var length = Encoding.UTF8.GetBytes(unit, _text);
        length = Append(length, ',', year, 4);
        length = Append(length, '-', month, 2);
        for (var kind = 0; kind < Kinds; kind++)
        {
            length = Append(length, ',', figures[kind], 0);
            _totals[kind] += figures[kind];
        }

        _rows++;
        _hash = unchecked(_hash + Fnv1A(_text.AsSpan(0, length)));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"rows={_rows} issued={_totals[0]} signed={_totals[1]} sent={_totals[2]} received={_totals[3]} "
        + $"recalled={_totals[4]} hash={_hash:x16}");

    private static ulong Fnv1A(ReadOnlySpan<byte> text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var each in text)
        {
            hash = unchecked((hash ^ each) * 0x100000001B3UL);
        }

        return hash;
    }

    private int Append(int length, char separator, long number, byte digits)
    {
        _text[length] = (byte)separator;
        var format = new System.Buffers.StandardFormat('D', digits);
        Utf8Formatter.TryFormat(number, _text.AsSpan(length + 1), out var written, format);
        return length + 1 + written;
    }
}
