using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>What never changes a figure, a tally or an example.</summary>
public sealed class InvarianceTests
{
    private static readonly LongLog _plain = LongLog.Make(isPlain: true);
    private static readonly LongLog _quoted = LongLog.Make(isPlain: false);

    public static TheoryData<int> Some => Seeds.First(60);

    public static TheoryData<int, int> Manners => new()
    {
        { 1, 64 },
        { 1, 4096 },
        { 1, 1_048_576 },
        { 2, 64 },
        { 2, 1000 },
        { 3, 65_536 },
        { 4, 262_144 },
        { 16, 64 },
        { 256, 127 },
    };

    [Theory]
    [MemberData(nameof(Some))]
    public void The_order_of_rows_files_threads_and_chunks_change_no_byte(int seed)
    {
        var log = LogGenerator.Make(seed);
        var dice = new Dice(seed);
        var shuffled = LogGenerator.Write(dice, log.Scene, dice.Shuffled(log.Written));

        var one = LogRun.FilesOf(new LogRun(log, dice).OfFiles());
        var other = LogRun.FilesOf(new LogRun(shuffled, dice).OfFiles());

        FirstDifference.Between(one, other).Should().BeNull("the log of seed {0} means the same in any order", seed);
    }

    [Theory]
    [MemberData(nameof(Some))]
    public void Every_row_is_counted_or_in_one_tally(int seed)
    {
        var log = LogGenerator.Make(seed);

        var count = new LogRun(log, new Dice(seed)).OfFiles();

        (count.RowsCounted + count.Tallies.Sum(tally => tally.ByUnit.Sum(unit => unit.Rows)), count.RowsRead)
            .Should().Be((log.Written.Count, log.Written.Count));
    }

    [Theory]
    [MemberData(nameof(Manners))]
    public void Threads_and_chunks_change_nothing_of_a_long_log(int threads, int chunkSize) =>
        FirstDifference.Between(_plain.Told, _plain.Count(threads, chunkSize))
            .Should().BeNull("{0} threads with chunks of {1} bytes count the same", threads, chunkSize);

    [Theory]
    [MemberData(nameof(Manners))]
    public void Threads_and_chunks_change_nothing_of_a_long_log_with_quotes(int threads, int chunkSize) =>
        FirstDifference.Between(_quoted.Told, _quoted.Count(threads, chunkSize))
            .Should().BeNull("{0} threads with chunks of {1} bytes count the same", threads, chunkSize);

    [Fact]
    public void Long_logs_are_counted_as_the_page_says() =>
        (_plain.Summary, _quoted.Summary).Should().Be((_plain.Expected, _quoted.Expected));

    [Theory]
    [MemberData(nameof(Some))]
    public void A_file_and_a_stream_show_the_same_rows(int seed)
    {
        var log = LogGenerator.Make(seed);
        var file = LogFileWriter.Write(new Dice(seed), log.Scene, log.Written).Bytes;
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("log.csv"), file);
        var aggregator = EventAggregator.Of(log.Scene.Directory, log.Scene.Calendar, log.Scene.Options);
        using var stream = new MemoryStream(file);

        aggregator.Count(stream, "log.csv", CancellationToken.None).Examples
            .Should().Equal(aggregator.CountFiles([folder.PathOf("log.csv")], CancellationToken.None).Examples);
    }
}
