using System.Text;

namespace ComplianceCore.Importers.Tests;

/// <summary>Changes files as accidents do: bytes flipped, cut off, rows taken away or twice, cells exchanged.</summary>
internal sealed class Mutation
{
    private ulong _state;

    public Mutation(int seed) => _state = (ulong)seed << 20;

    /// <summary>One of a number of things, the same for the same seed on every machine.</summary>
    public int Choose(int number)
    {
        unchecked
        {
            _state += 0x9e3779b97f4a7c15;
            var mixed = (_state ^ (_state >> 30)) * 0xbf58476d1ce4e5b9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)number);
        }
    }

    /// <summary>A file with some bytes flipped, cut out, put in, or the rest cut off.</summary>
    public byte[] OfBytes(byte[] file)
    {
        var changed = file.ToArray();
        for (var times = Choose(4); times >= 0 && changed.Length > 0; times--)
        {
            var place = Choose(changed.Length);
            changed = Choose(5) switch
            {
                0 => changed[..place],
                1 => [.. changed[..place], .. changed[Math.Min(changed.Length, place + 1 + Choose(40))..]],
                2 => [.. changed[..place], (byte)Choose(256), .. changed[place..]],
                _ => Flipped(changed, place),
            };
        }

        return changed;
    }

    /// <summary>The rows of a table with rows cut, doubled or exchanged, and cells exchanged, cut or spoilt.</summary>
    public List<string[]> OfRows(IEnumerable<string[]> table)
    {
        var rows = table.Select(row => row.ToArray()).ToList();
        for (var times = Choose(6); times >= 0 && rows.Count > 1; times--)
        {
            var (first, second) = (Choose(rows.Count), Choose(rows.Count));
            switch (Choose(5))
            {
                case 0:
                    rows.RemoveAt(first);
                    break;
                case 1:
                    rows.Insert(first, [.. rows[second]]);
                    break;
                case 2:
                    (rows[first], rows[second]) = (rows[second], rows[first]);
                    break;
                case 3:
                    Exchange(rows[first], rows[second]);
                    break;
                default:
                    Spoil(rows[first]);
                    break;
            }
        }

        return rows;
    }

    private byte[] Flipped(byte[] file, int place)
    {
        file[place] ^= (byte)(1 << Choose(8));
        return file;
    }

    private void Exchange(string[] first, string[] second)
    {
        if (first.Length > 0 && second.Length > 0)
        {
            var (left, right) = (Choose(first.Length), Choose(second.Length));
            (first[left], second[right]) = (second[right], first[left]);
        }
    }

    private void Spoil(string[] row)
    {
        string[] values =
        [
            string.Empty, "-", "x", "1.059", "1,059", "43.40", "99999999999999999999", "-1", "#REF!", "\0", "\ud800",
            "I", "Tổng", "(1)", "31/3/2021", "=1+1", "\"", "04063", "UBND xã Tú Nang", "NaN", new string('9', 400),
        ];
        if (row.Length > 0)
        {
            row[Choose(row.Length)] = values[Choose(values.Length)];
        }
    }

    /// <summary>A table as CSV; nothing is quoted.</summary>
    public static byte[] Csv(IEnumerable<string[]> rows) =>
        Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => string.Join(';', row) + "\n")));
}
