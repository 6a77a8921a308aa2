using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>Work that is cut into the smallest pieces gives the same bytes.</summary>
public sealed class WorkLimitTests
{
    private static readonly string _noFolder = Path.Combine(AppContext.BaseDirectory, "missing");

    public static TheoryData<int> All => Seeds.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Partitions_that_are_split_in_memory_are_counted_as_the_page_says(int seed)
    {
        var log = LogGenerator.Make(seed);

        CountedAsThePageSays(log, new Dice(seed), memory: null);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_document_on_half_of_the_rows_is_counted_as_the_page_says(int seed)
    {
        var log = WithOneLargeDocument(LogGenerator.Make(seed), new Dice(seed));

        CountedAsThePageSays(log, new Dice(seed), memory: null);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_document_on_half_of_the_rows_in_a_file_is_counted_as_the_page_says(int seed)
    {
        using var folder = new TemporaryFolder();
        var log = WithOneLargeDocument(LogGenerator.Make(seed), new Dice(seed));

        CountedAsThePageSays(log, new Dice(seed), memory: 1024, folder.Location);
        folder.Names().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Rows_are_counted_from_small_groups_and_pages_that_are_added_at_once_as_from_logs(int seed)
    {
        var log = LogGenerator.Make(seed);
        var scene = log.Scene with { Basis = CountBasis.Rows };
        using var run = new CachedRun(log.Files, new Dice(seed));
        var limits = Least with { GroupRows = new Dice(seed).One(1, 30, 60) };

        var direct = CachedRun.ToldOf(run.CountDirectly(scene));

        FirstDifference.Between(direct, CachedRun.ToldOf(run.CountCached(scene, limits))).Should().BeNull();
        FirstDifference.Between(direct, CachedRun.ToldOf(run.CountCached(scene, limits))).Should().BeNull();
    }

    [Fact]
    public void Pages_that_are_added_early_change_nothing_of_a_long_log()
    {
        using var log = new DailyLog(rows: 60_000, units: 20, days: 300);
        var limits = WorkLimits.Usual with { GroupRows = 2000 };

        FirstDifference.Between(
            log.CountCached(CountBasis.Rows, limits),
            log.CountCached(CountBasis.Rows, limits with { PageBytes = 0 })).Should().BeNull();
    }

    private static WorkLimits Least => new() { Records = 1, GroupRows = 1, PageBytes = 0 };

    /// <summary>The log with half of its rows given to one document.</summary>
    private static GeneratedLog WithOneLargeDocument(GeneratedLog log, Dice dice) => LogGenerator.Write(
        dice,
        log.Scene,
        [.. log.Written.Select(row => row with
        {
            Row = row.Row with { Document = dice.One("d1", row.Row.Document) },
        })]);

    private static void CountedAsThePageSays(GeneratedLog log, Dice dice, long? memory) =>
        CountedAsThePageSays(log, dice, memory, _noFolder);

    private static void CountedAsThePageSays(GeneratedLog log, Dice dice, long? memory, string folder)
    {
        var file = LogFileWriter.Write(dice, log.Scene, log.Written).Bytes;
        var options = log.Scene.Options with
        {
            Threads = dice.Between(1, 4),
            ChunkSize = 1000,
            Memory = memory,
            TemporaryFolder = folder,
        };

        var count = Count(log.Scene, file, options, Least);

        CountSummary.Of(count).ToString().Should().Be(NaiveOracle.Count(log.Case).ToString());
        CachedRun.ToldOf(count).Should().Be(
            CachedRun.ToldOf(Count(log.Scene, file, options with { Memory = null }, WorkLimits.Usual)));
    }

    private static EventCount Count(LogScene scene, byte[] file, EventCountOptions options, WorkLimits limits)
    {
        using var stream = new MemoryStream(file);
        using var source = new StreamSource(stream, "log.csv", isOwned: false);
        return LogCount.OfLogs(scene.SettingsOf(options, limits), [source], CancellationToken.None);
    }
}
