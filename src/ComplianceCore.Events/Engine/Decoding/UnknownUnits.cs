namespace ComplianceCore.Events;

/// <summary>
/// The codes that one worker met and that are not in the directory: the first of them in order, numbered.
/// </summary>
/// <remarks>
/// Invariants: the codes that are kept are the 1,000 smallest that were met, so that a code which had to go never comes
/// back; a number is given once. So what a record bears is the number of a code that is kept, or of none. Among the
/// 1,000 smallest of several workers are the 1,000 smallest of all.
/// </remarks>
internal sealed class UnknownUnits
{
    /// <summary>The number of every code that is too long to be named.</summary>
    public const uint Unnamed = 0;

    private readonly Dictionary<byte[], uint> _numbers = new(BytesComparer.Instance);
    private readonly SortedSet<byte[]> _codes = new(Comparer<byte[]>.Create(Compare));
    private readonly HashSet<uint> _kept = [];
    private uint _next = Unnamed + 1;

    /// <summary>The codes that are kept, with their numbers.</summary>
    public IReadOnlyDictionary<byte[], uint> Numbers => _numbers;

    /// <summary>The number of a code.</summary>
    public uint NumberOf(ReadOnlySpan<byte> code)
    {
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (known.TryGetValue(code, out var number))
        {
            return number;
        }

        if (code.Length > RowLimits.NamedCode
            || (_codes.Count == RowLimits.NamedCodes && _codes.Max!.AsSpan().SequenceCompareTo(code) < 0))
        {
            return Unnamed;
        }

        if (_codes.Count == RowLimits.NamedCodes)
        {
            var largest = _codes.Max!;
            _codes.Remove(largest);
            _numbers.Remove(largest, out var former);
            _kept.Remove(former);
        }

        var copy = code.ToArray();
        _codes.Add(copy);
        _numbers[copy] = _next;
        _kept.Add(_next);
        return _next++;
    }

    /// <summary>Whether the code of a number is kept.</summary>
    public bool IsKept(uint number) => _kept.Contains(number);

    /// <summary>The order of codes: that of their bytes, which is that of their characters.</summary>
    public static int Compare(byte[]? left, byte[]? right) => left.AsSpan().SequenceCompareTo(right);
}
