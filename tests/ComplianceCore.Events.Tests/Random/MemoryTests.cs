using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>A bound on memory changes no byte, however often records have to be parted again.</summary>
public sealed class MemoryTests
{
    public static TheoryData<int> All => Seeds.All;

    public static TheoryData<long> Bounds => [1024, 2000, 10_000, 65_536, 1_000_000];

    [Theory]
    [MemberData(nameof(All))]
    public void With_the_least_memory_a_log_gives_the_same_figures_tallies_and_examples(int seed)
    {
        var log = LogGenerator.Make(seed);
        var dice = new Dice(seed);
        var file = LogFileWriter.Write(dice, log.Scene, log.Written).Bytes;
        var threads = dice.Between(1, 4);

        Told(log, file, threads, memory: 1024).Should().Be(Told(log, file, threads, memory: null));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Documents_that_memory_has_no_room_for_are_counted_as_the_page_says(int seed)
    {
        var log = OfTwoDocuments(LogGenerator.Make(seed), new Dice(seed));
        var file = LogFileWriter.Write(new Dice(seed), log.Scene, log.Written).Bytes;

        Told(log, file, threads: 3, memory: 1024).Should().Be(Told(log, file, threads: 1, memory: null));
        CountSummary.Of(CountOf(log, file, threads: 2, memory: 1024)).ToString()
            .Should().Be(NaiveOracle.Count(log.Case).ToString());
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Memory_changes_nothing_of_a_long_log(long memory)
    {
        var log = LongLog.Make(isPlain: true);

        FirstDifference.Between(log.Told, log.Count(threads: 2, chunkSize: 4096, memory))
            .Should().BeNull("in {0} bytes the same is counted", memory);
    }

    /// <summary>The log with its rows given to two documents, so that each has hundreds.</summary>
    private static GeneratedLog OfTwoDocuments(GeneratedLog log, Dice dice) => LogGenerator.Write(
        dice,
        log.Scene,
        [.. log.Written.Select(row => row with { Row = row.Row with { Document = dice.One("d1", "d2") } })]);

    private static string Told(GeneratedLog log, byte[] file, int threads, long? memory)
    {
        var count = CountOf(log, file, threads, memory);
        return LogRun.FilesOf(count) + string.Join('\n', count.Examples);
    }

    private static EventCount CountOf(GeneratedLog log, byte[] file, int threads, long? memory)
    {
        var options = log.Scene.Options with { Threads = threads, ChunkSize = 1000, Memory = memory };
        using var stream = new MemoryStream(file);
        return EventAggregator.Of(log.Scene.Directory, log.Scene.Calendar, options)
            .Count(stream, "log.csv", CancellationToken.None);
    }
}
