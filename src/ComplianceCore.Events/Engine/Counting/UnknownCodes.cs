namespace ComplianceCore.Events;

/// <summary>The codes that no worker found in the directory: the 1,000 smallest of them are named.</summary>
internal sealed class UnknownCodes
{
    private readonly Dictionary<(int Worker, uint Code), byte[]> _named = [];

    public UnknownCodes(IReadOnlyList<UnknownUnits> workers)
    {
        var smallest = workers.SelectMany(worker => worker.Numbers.Keys)
            .Distinct(BytesComparer.Instance)
            .Order(Comparer<byte[]>.Create(UnknownUnits.Compare))
            .Take(RowLimits.NamedCodes)
            .ToHashSet(BytesComparer.Instance);
        foreach (var (number, worker) in workers.Index())
        {
            foreach (var (code, codeNumber) in worker.Numbers.Where(code => smallest.Contains(code.Key)))
            {
                _named[(number, codeNumber)] = code;
            }
        }

        Named = _named.Keys.ToHashSet();
    }

    /// <summary>The numbers of the codes that are named.</summary>
    public IReadOnlySet<(int Worker, uint Code)> Named { get; }

    /// <summary>Tallies rows by the codes that are named, and the others together.</summary>
    public void Tally(CountResult result)
    {
        foreach (var (code, rows) in result.Unknown)
        {
            if (_named.TryGetValue(code, out var text))
            {
                result.Tallies.AddUnknown(text, rows);
            }
            else
            {
                result.Tallies.Of(RowTally.UnknownUnit)[^1] += rows;
            }
        }
    }
}
