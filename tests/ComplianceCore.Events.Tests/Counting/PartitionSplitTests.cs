using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>Partitions that are larger than a thread may have before it.</summary>
public sealed class PartitionSplitTests : IDisposable
{
    // A result asks whether the codes that it has met are still kept when there are so many.
    private const int CodesToAsk = 4 * RowLimits.NamedCodes;

    // 2021-03-01.
    private const uint InMarch = 18_687 * LocalSecond.PerDay;

    private static readonly EventSettings _settings =
        new(new CountedUnits(LogText.Units), LogText.Months, EventCountOptions.Default)
        {
            Limits = WorkLimits.Usual with { Records = 64 },
        };

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _source = new();
    private readonly EventReading _reading = new(_settings, DocumentHash.Draw());

    public void Dispose()
    {
        _reading.Dispose();
        _source.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_count_that_is_stopped_while_a_partition_in_memory_is_split_counts_no_further_part() =>
        RowsBeforeTheStop(spill: null).Should().BeInRange(CodesToAsk, CodesToAsk + 64);

    [Fact]
    public void A_count_that_is_stopped_while_a_partition_in_a_file_is_split_counts_no_further_part()
    {
        using (var spill = SpillFile.Create(_folder.Location))
        {
            RowsBeforeTheStop(spill).Should().BeInRange(CodesToAsk, CodesToAsk + 64);
        }

        _folder.Names().Should().BeEmpty();
    }

    [Fact]
    public void Documents_that_no_bit_parts_are_counted_in_one_part()
    {
        var records = Enumerable.Range(0, 200).SelectMany(document => new[]
        {
            EventRecord.Of(0, (ulong)document << EventRecord.KindEnd, RecordKind.Issued, unit: 0, InMarch),
            EventRecord.Of(0, (ulong)document << EventRecord.KindEnd, RecordKind.Signed, unit: 0, InMarch),
        }).ToArray();
        using var run = new EventRun(_reading, workers: 1, rows: null, CancellationToken.None);
        Fill(run.Sinks[0], records);

        var count = run.Finish(new RowsRead(records.Length, [], [], CacheUse.NotAsked));

        (FigureOf(EventKind.Issued), FigureOf(EventKind.Signed)).Should().Be((200, 200));
        long FigureOf(EventKind kind) => count.FigureOf(ReportingCalendar.Civil.Month(2021, 3), "A", kind);
    }

    /// <summary>Stops a count of many rows of unknown units in the middle of a split.</summary>
    /// <param name="spill">Where records go; null when they stay in memory.</param>
    private long RowsBeforeTheStop(SpillFile? spill)
    {
        var result = new CountResult(_settings, (_, _) => !Stop());
        var days = new DayTable(_settings.Calendar, LocalSecond.End);
        var plan = MemoryPlan.Of(_settings, rows: 1, workers: 1);
        var context = new CountingContext(_reading, plan, days, days, result, _source.Token);
        var form = new PartitionForm(BitsBefore: 1, Bits: 1, BlockRecords: 8, spill);
        using var sink = new DocumentSink(form, plan.Marks);
        Fill(sink, [.. Enumerable.Range(0, 4 * CodesToAsk).Select(UnknownRow)]);
        using var counter = new PartitionCounter(context, [sink]);
        var act = () => counter.Count(0);

        act.Should().Throw<OperationCanceledException>();

        return result.RowsOf(RowTally.UnknownUnit);
    }

    private bool Stop()
    {
        _source.Cancel();
        return true;
    }

    /// <summary>A row of a document of its own, in the first partition, and of a code of its own.</summary>
    private static EventRecord UnknownRow(int number) => EventRecord.Of(
        unchecked((ulong)number * 0x9E37_79B9_7F4A_7C15) >> 2,
        more: 0,
        RecordKind.Sent,
        EventRecord.UnknownUnit,
        EventRecord.UnknownSecond((uint)number, isUpToAsOf: true));

    private static void Fill(IRecordSink sink, EventRecord[] records)
    {
        sink.Begin(ChunkPlace.Nowhere);
        foreach (var chunk in records.Chunk(RecordBatch.Capacity))
        {
            var batch = new RecordBatch();
            Array.ForEach(chunk, record => batch.Add(record));
            sink.Add(batch);
        }
    }
}
