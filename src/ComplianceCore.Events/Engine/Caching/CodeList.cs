namespace ComplianceCore.Events;

/// <summary>The codes of units that one worker met in a log, numbered as they came.</summary>
internal sealed class CodeList : IDisposable
{
    /// <summary>The most codes that a record can hold apart.</summary>
    public const int Most = CountedUnits.Most;

    private readonly List<byte[]> _codes = [];
    private readonly List<long> _badRows = [];

    /// <summary>Finds the number of a code.</summary>
    public WordTable Table { get; } = new(Most);

    /// <summary>The codes, by number.</summary>
    public IReadOnlyList<byte[]> Codes => _codes;

    /// <summary>Whether there was a code for which there was no number.</summary>
    public bool IsOverfull { get; private set; }

    /// <summary>How many bad rows named none of the codes.</summary>
    public long BadRowsWithoutCode { get; private set; }

    /// <summary>Gives a code its number.</summary>
    /// <returns>The number; -1 when there are too many.</returns>
    public int Add(ReadOnlySpan<byte> code)
    {
        if (_codes.Count == Most)
        {
            IsOverfull = true;
            return -1;
        }

        _codes.Add(code.ToArray());
        _badRows.Add(0);
        Table.Add(_codes[^1], _codes.Count - 1);
        return _codes.Count - 1;
    }

    /// <summary>Adds a bad row that names a code; none when the number is -1.</summary>
    public void AddBadRow(int number)
    {
        if (number < 0)
        {
            BadRowsWithoutCode++;
        }
        else
        {
            _badRows[number]++;
        }
    }

    /// <summary>How many bad rows name a code.</summary>
    public long BadRowsOf(int number) => _badRows[number];

    public void Dispose() => Table.Dispose();
}
