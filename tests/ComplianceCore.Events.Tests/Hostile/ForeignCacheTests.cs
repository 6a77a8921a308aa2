namespace ComplianceCore.Events.Tests;

/// <summary>Caches that are whole, but of another format, folder or state of their logs.</summary>
public sealed class ForeignCacheTests : IDisposable
{
    private const int HeaderLength = 84;

    private static readonly string[] _rows =
    [
        "1/UBND,A,issued,2021-03-31,normal",
        "1/UBND,A,signed,2021-03-31,normal",
        "2/UBND,B,issued,2021-04-01,normal",
    ];

    private readonly KeptLog _log = new(_rows);

    private string Seed => Path.Combine(_log.Caches, "seed");

    public void Dispose() => _log.Dispose();

    [Fact]
    public void A_cache_of_another_format_is_written_anew()
    {
        _log.Count();
        var cache = File.ReadAllBytes(_log.Cache);
        cache[0] ^= 1;
        BitConverter.TryWriteBytes(
            cache.AsSpan(HeaderLength - sizeof(uint)), Checksum.Of(cache.AsSpan(0, HeaderLength - sizeof(uint))));
        File.WriteAllBytes(_log.Cache, cache);

        (_log.Count().CacheUse, _log.Count().CacheUse).Should().Be((CacheUse.Written, CacheUse.Read));
    }

    [Fact]
    public void A_cache_of_other_fingerprints_is_written_anew()
    {
        _log.Count();
        var other = _log.Cache;
        File.Delete(Seed);
        _log.Count();
        File.Move(other, _log.AllCaches.Single(cache => cache != other), overwrite: true);

        (_log.Count().CacheUse, _log.Count().CacheUse).Should().Be((CacheUse.Written, CacheUse.Read));
    }

    [Fact]
    public void A_seed_that_was_damaged_is_drawn_anew()
    {
        _log.Count();
        var seed = File.ReadAllBytes(Seed);
        seed[0] ^= 1;
        File.WriteAllBytes(Seed, seed);

        var count = _log.Count();

        File.ReadAllBytes(Seed).Should().NotEqual(seed);
        count.CacheUse.Should().Be(CacheUse.Written);
    }

    [Fact]
    public void Each_of_two_caches_that_are_damaged_is_written_anew()
    {
        KeptLog.Write(_log.PathOf("other.csv"), LogText.Of(_rows), KeptLog.LongAgo);
        var told = CachedRun.ToldOf(CountBoth());
        foreach (var cache in _log.AllCaches.ToArray())
        {
            // The first column stands right behind the header.
            var bytes = File.ReadAllBytes(cache);
            bytes[HeaderLength] ^= 1;
            File.WriteAllBytes(cache, bytes);
        }

        var count = CountBoth();

        (CachedRun.ToldOf(count), count.CacheUse, CountBoth().CacheUse)
            .Should().Be((told, CacheUse.Written, CacheUse.Read));
    }

    [Fact]
    public void A_log_that_changes_while_its_cache_is_written_is_refused()
    {
        var act = () => _log.Count(Growing(_log.Options with { ChunkSize = 64 }));

        act.Should().Throw<EventLogException>().Which.Issues.Single().Code.Should().Be("CC5007");
        _log.AllCaches.Should().BeEmpty();
    }

    [Fact]
    public void A_log_that_changes_while_it_is_counted_from_its_cache_is_refused()
    {
        _log.Count();

        var act = () => _log.Count(Growing(_log.Options));

        act.Should().Throw<EventLogException>().Which.Issues.Single().Code.Should().Be("CC5007");
        _log.Count().RowsRead.Should().Be(4);
    }

    private EventCount CountBoth() => LogText.Aggregator(_log.Options)
        .CountFiles([_log.Path, _log.PathOf("other.csv")], CancellationToken.None);

    /// <summary>The options of a count at whose first report a row is added to the log.</summary>
    private EventCountOptions Growing(EventCountOptions options) => options with
    {
        Progress = new OnFirstReport(() => File.AppendAllText(_log.Path, "\n3/UBND,A,issued,2021-05-02,normal")),
    };
}
