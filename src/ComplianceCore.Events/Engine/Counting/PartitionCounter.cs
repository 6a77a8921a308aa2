using System.Numerics;

namespace ComplianceCore.Events;

/// <summary>Counts the documents of one partition after another.</summary>
/// <remarks>
/// A partition that is larger than a thread may have before it is split by the next bits of the fingerprint, and its
/// parts are counted in the same way; one that is of one document only is counted without being put in order.
/// </remarks>
internal sealed class PartitionCounter : IDisposable
{
    private const int MostSplitBits = 8;

    private readonly CountingContext _context;
    private readonly IReadOnlyList<DocumentSink> _sinks;
    private readonly TalliedPlaces _places;
    private readonly SortedPartition _sorted;
    private readonly DocumentPass _pass;
    private readonly RowJudge _judge;

    /// <summary>Creates the counter of one thread.</summary>
    /// <param name="context">What is counted, and where.</param>
    /// <param name="sinks">Where the records are.</param>
    public PartitionCounter(CountingContext context, IReadOnlyList<DocumentSink> sinks)
    {
        _context = context;
        _sinks = sinks;
        _places = new TalliedPlaces(sinks, context.Result.Examples);
        _judge = new RowJudge(context, _places);
        _sorted = new SortedPartition(sinks);
        _pass = new DocumentPass(_sorted, new DocumentCounter(_sorted, _judge), context);
    }

    /// <summary>Counts the documents of a partition.</summary>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public void Count(int partition)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var count = _sinks.Sum(sink => (long)sink.Partitions.Counts[partition]);
        if (count == 0)
        {
            return;
        }

        var records = new PartitionRecords(_sinks, partition);
        var bits = Math.Min(MostSplitBits, 64 - _sinks[0].Form.BitsBefore - _sinks[0].Form.Bits);
        if (count > _context.Plan.MostRecords && records.AreOfOneDocument())
        {
            _places.Begin(partition);
            new LargeDocument(_judge).Count(records);
            _places.End();
        }
        else if (count > _context.Plan.MostRecords && bits > 0)
        {
            var parts = (ulong)(count / _context.Plan.MostRecords);
            Split(partition, Math.Min(bits, BitOperations.Log2(parts) + 2));
        }
        else
        {
            _sorted.Fill(partition);
            _places.Begin(partition);
            _pass.Count();
            _places.End();
        }
    }

    public void Dispose()
    {
        _sorted.Dispose();
        _pass.Dispose();
    }

    private void Split(int partition, int bits)
    {
        var form = _sinks[0].Form;
        var parts = form with
        {
            BitsBefore = form.BitsBefore + form.Bits,
            Bits = bits,
            BlockRecords = _context.Plan.SplitBlockOf(bits, _sinks.Count),
        };
        DocumentSink[] sinks = [.. _sinks.Select(_ => new DocumentSink(parts, _context.Plan.Marks))];
        try
        {
            foreach (var (sink, part) in _sinks.Zip(sinks))
            {
                PartitionSplit.Copy(sink, partition, part);
            }

            using var counter = new PartitionCounter(_context, sinks);
            for (var part = 0; part < parts.Count; part++)
            {
                counter.Count(part);
            }
        }
        finally
        {
            Array.ForEach(sinks, sink => sink.Dispose());
        }
    }
}
