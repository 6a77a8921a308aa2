using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>
/// Finds out roughly where the tallied rows of a partition stood, for those that may be among the first.
/// </summary>
internal sealed class TalliedPlaces
{
    private readonly IReadOnlyList<DocumentSink> _sinks;
    private readonly ExampleCandidates _candidates;
    private readonly uint[] _starts;
    private readonly uint[] _limits;
    private readonly int _tallies = Enum.GetValues<RowTally>().Length;
    private int _partition;

    public TalliedPlaces(IReadOnlyList<DocumentSink> sinks, ExampleCandidates candidates)
    {
        _sinks = sinks;
        _candidates = candidates;
        _starts = new uint[sinks.Count + 1];
        _limits = new uint[sinks.Count * _tallies];
    }

    /// <summary>Begins a partition, in which the records of the workers follow each other.</summary>
    public void Begin(int partition)
    {
        _partition = partition;
        for (var worker = 0; worker < _sinks.Count; worker++)
        {
            _starts[worker + 1] = _starts[worker] + _sinks[worker].Partitions.Counts[partition];
            for (var tally = 0; tally < _tallies; tally++)
            {
                _limits[(worker * _tallies) + tally] = LimitOf(worker, (RowTally)tally);
            }
        }
    }

    /// <summary>Ends a partition.</summary>
    public void End() => _candidates.Prune();

    /// <summary>The worker that the record at a place of the partition came from.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int WorkerOf(uint place)
    {
        var worker = 0;
        while (place >= _starts[worker + 1])
        {
            worker++;
        }

        return worker;
    }

    /// <summary>Offers a tallied row.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="record">The record of the row.</param>
    /// <param name="place">Its place in the partition.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Offer(RowTally tally, in EventRecord record, uint place)
    {
        var worker = WorkerOf(place);
        var index = place - _starts[worker];
        if (index < _limits[(worker * _tallies) + (int)tally])
        {
            var (first, last) = _sinks[worker].Marks.ChunksOf(_partition, index);
            _candidates.Offer(tally, record, first, last);
        }
    }

    private uint LimitOf(int worker, RowTally tally) => _candidates.LimitOf(tally) switch
    {
        < 0 => 0,
        var chunk => _sinks[worker].Marks.CountUpTo(chunk, _partition),
    };
}
