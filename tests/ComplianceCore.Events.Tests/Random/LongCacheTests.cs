using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Events.Tests;

/// <summary>Caches of logs that are long enough for sums of groups of rows.</summary>
public sealed class LongCacheTests
{
    public static TheoryData<int, int, int> Logs => new()
    {
        // Of one unit and kind more rows than two bytes hold, and more than one.
        { 600_000, 1, 200 },
        { 300_000, 40, 120 },
        { 300_000, 3000, 120 },

        // Less than the sums of so many units would take, and more days than are counted by pages.
        { 100_000, 9000, 60 },
        { 100_000, 20, 3000 },
    };

    [Theory]
    [MemberData(nameof(Logs))]
    public void Rows_are_counted_from_the_cache_as_from_the_log(int rows, int units, int days)
    {
        using var log = new DailyLog(rows, units, days);
        var middle = new LocalDate(2021, 2, 10);

        foreach (var asOf in new LocalDate?[] { null, middle, null })
        {
            FirstDifference.Between(
                log.Count(CountBasis.Rows, asOf, cacheFolder: null),
                log.Count(CountBasis.Rows, asOf, log.CacheFolder)).Should().BeNull();
        }
    }

    [Fact]
    public void Documents_are_counted_from_the_cache_as_from_the_log()
    {
        using var log = new DailyLog(rows: 300_000, units: 40, days: 120);

        var written = log.Count(CountBasis.Documents, asOf: null, log.CacheFolder);
        var read = log.Count(CountBasis.Documents, asOf: null, log.CacheFolder);

        FirstDifference.Between(log.Count(CountBasis.Documents, asOf: null, cacheFolder: null), read).Should().BeNull();
        read.Should().Be(written);
    }
}
