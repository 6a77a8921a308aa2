namespace ComplianceCore.Events;

/// <summary>The rows of every tally that may be among its first.</summary>
/// <remarks>
/// A record does not say where its row stood, only between which chunks. What is sure to come after enough others is
/// let go; the rest is looked up in the logs when everything is counted.
/// </remarks>
internal sealed class ExampleCandidates
{
    private const int PruneAt = 4096;

    private readonly int _wanted;
    private readonly List<ExampleCandidate>[] _byTally;
    private readonly int[] _limits;

    /// <summary>Creates the candidates.</summary>
    /// <param name="wanted">How many rows of each tally are to be found.</param>
    public ExampleCandidates(int wanted)
    {
        _wanted = wanted;
        _byTally = [.. Enum.GetValues<RowTally>().Select(_ => new List<ExampleCandidate>())];
        _limits = [.. _byTally.Select(_ => wanted == 0 ? -1 : int.MaxValue)];
    }

    /// <summary>The last chunk in which a row of a tally is still of interest.</summary>
    public int LimitOf(RowTally tally) => _limits[(int)tally];

    /// <summary>The rows of a tally.</summary>
    public IReadOnlyList<ExampleCandidate> Of(RowTally tally) => _byTally[(int)tally];

    /// <summary>Adds a row, if it may be among the first.</summary>
    public void Offer(RowTally tally, in EventRecord record, int firstChunk, int lastChunk)
    {
        if (firstChunk > _limits[(int)tally])
        {
            return;
        }

        var candidates = _byTally[(int)tally];
        candidates.Add(new ExampleCandidate(ExampleCandidate.Comparable(record), firstChunk, lastChunk));
        if (candidates.Count >= PruneAt && (candidates.Count & (candidates.Count - 1)) == 0)
        {
            Prune(tally);
        }
    }

    /// <summary>Lets go of rows that cannot be among the first.</summary>
    public void Prune()
    {
        foreach (var tally in Enum.GetValues<RowTally>())
        {
            Prune(tally);
        }
    }

    /// <summary>Adds the candidates of another thread.</summary>
    public void Add(ExampleCandidates other)
    {
        foreach (var (mine, its) in _byTally.Zip(other._byTally))
        {
            mine.AddRange(its);
        }

        Prune();
    }

    private void Prune(RowTally tally)
    {
        var candidates = _byTally[(int)tally];
        if (candidates.Count <= _wanted)
        {
            return;
        }

        // The rows that are sure to be found up to a chunk, each once, however many rows are the same.
        var found = candidates.GroupBy(candidate => candidate.Record)
            .Select(same => same.Min(candidate => candidate.LastChunk))
            .Order()
            .Skip(_wanted - 1)
            .DefaultIfEmpty(int.MaxValue)
            .First();
        _limits[(int)tally] = Math.Min(_limits[(int)tally], found);
        candidates.RemoveAll(candidate => candidate.FirstChunk > _limits[(int)tally]);
    }
}
