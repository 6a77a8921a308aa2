using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>Random logs are counted as two oracles count them, whatever way they come in.</summary>
public sealed class RandomLogTests
{
    public static TheoryData<int> All => Seeds.All;

    [Theory]
    [MemberData(nameof(All))]
    public void The_database_counts_as_the_page_says(int seed)
    {
        var log = LogGenerator.Make(seed).Case;

        Agree(seed, NaiveOracle.Count(log).ToString(), SqliteOracle.Count(log).ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Files_are_counted_as_the_page_says(int seed)
    {
        var log = LogGenerator.Make(seed);

        var count = new LogRun(log, new Dice(seed)).OfFiles();

        Agree(seed, NaiveOracle.Count(log.Case).ToString(), CountSummary.Of(count).ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_stream_is_counted_as_the_page_says(int seed)
    {
        var log = LogGenerator.Make(seed);

        var count = new LogRun(log, new Dice(-seed)).OfStream();

        Agree(seed, NaiveOracle.Count(log.Case).ToString(), CountSummary.Of(count).ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_stream_that_gives_a_few_bytes_at_a_time_gives_the_same_files(int seed)
    {
        var log = LogGenerator.Make(seed);

        var slow = new LogRun(log, new Dice(seed)).OfSlowStream();
        var files = new LogRun(log, new Dice(-seed)).OfFiles();

        Agree(seed, LogRun.FilesOf(files), LogRun.FilesOf(slow));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Columns_are_counted_as_the_page_says(int seed)
    {
        var log = LogGenerator.Make(seed);

        var count = new LogRun(log, new Dice(seed)).OfBatches();

        var asked = log.Scene.CaseOf(log.ReadableRows);
        Agree(seed, NaiveOracle.Count(asked).ToString(), CountSummary.Of(count).ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Events_one_by_one_give_the_files_of_columns(int seed)
    {
        var log = LogGenerator.Make(seed);

        var events = new LogRun(log, new Dice(seed)).OfEvents();
        var columns = new LogRun(log, new Dice(-seed)).OfBatches();

        Agree(seed, LogRun.FilesOf(columns), LogRun.FilesOf(events));
    }

    private static void Agree(int seed, string expected, string actual) =>
        FirstDifference.Between(expected, actual).Should().BeNull("the log of seed {0} has one meaning", seed);
}
