namespace ComplianceCore.Events.Tests;

/// <summary>Caches that are damaged, of another state of the log, in the way, or cannot be written.</summary>
public sealed class CacheFaultTests : IDisposable
{
    // Of three codes eight sums each; of five readable rows what tells of their documents.
    private const int SumsLength = 3 * 8;
    private const int DocumentsLength = 5 * 14;

    private static readonly string[] _rows =
    [
        "1/UBND,A,issued,2021-03-31,normal",
        "1/UBND,A,signed,2021-03-31,normal",
        "2/UBND,B,issued,2021-04-01,normal",
        "3/UBND,B,issued,2021-04-02,secret",
        "4/UBND,C,issued,2021-04-02,normal",
        "5/UBND,A,printed,2021-04-02,normal",
    ];

    private readonly KeptLog _log = new(_rows);

    public void Dispose() => _log.Dispose();

    [Theory]
    [InlineData(CountBasis.Documents, SumsLength)]
    [InlineData(CountBasis.Rows, DocumentsLength)]
    public void A_damaged_byte_is_noticed_unless_nothing_is_counted_by_it(CountBasis basis, int notRead)
    {
        var aggregator = LogText.Aggregator(_log.Options with { Basis = basis, Examples = 0 });
        var told = ToldOf(aggregator.CountFiles([_log.Path], CancellationToken.None));
        var sound = File.ReadAllBytes(_log.Cache);

        var counts = Enumerable.Range(0, sound.Length).Select(place =>
        {
            byte[] damaged = [.. sound];
            damaged[place] ^= 0x40;
            File.WriteAllBytes(_log.Cache, damaged);
            var count = aggregator.CountFiles([_log.Path], CancellationToken.None);
            return (Told: ToldOf(count), count.CacheUse);
        }).ToArray();

        counts.Select(count => count.Told).Should().AllBe(told);
        counts.Count(count => count.CacheUse == CacheUse.Read).Should().Be(notRead);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(83)]
    [InlineData(84)]
    [InlineData(200)]
    public void A_cache_that_was_cut_off_is_written_anew(int length)
    {
        var told = ToldOf(_log.Count());
        using (var cache = new FileStream(_log.Cache, FileMode.Open))
        {
            cache.SetLength(length);
        }

        var count = _log.Count();

        (ToldOf(count), count.CacheUse, _log.Count().CacheUse).Should().Be((told, CacheUse.Written, CacheUse.Read));
    }

    [Fact]
    public void Without_its_seed_a_folder_begins_anew()
    {
        var told = ToldOf(_log.Count());
        File.WriteAllText(Path.Combine(_log.Caches, "seed"), "none");

        var count = _log.Count();

        (ToldOf(count), count.CacheUse, _log.Count().CacheUse).Should().Be((told, CacheUse.Written, CacheUse.Read));
    }

    [Fact]
    public void A_log_that_grew_is_read_anew()
    {
        _log.Count();
        _log.Write(LogText.Of([.. _rows, "6/UBND,A,issued,2021-05-02,normal"]), KeptLog.LongAgo);

        var count = _log.Count();

        (count.RowsRead, count.CacheUse).Should().Be((7, CacheUse.Written));
    }

    [Fact]
    public void A_log_of_other_rows_and_the_same_length_is_read_anew()
    {
        _log.Count();
        _log.Write(LogText.Of([.. _rows[..^1], "5/UBND,A,received,2021-04-0,normal"]), KeptLog.LongAgo.AddHours(1));

        var count = _log.Count();

        (count.Tallies[0].Rows, count.Examples[0].Code, count.CacheUse).Should().Be((1, "CC5109", CacheUse.Written));
    }

    [Fact]
    public void A_log_that_was_copied_is_not_read_anew()
    {
        _log.Count();
        _log.Write(LogText.Of(_rows), KeptLog.LongAgo.AddDays(1));

        _log.Count().CacheUse.Should().Be(CacheUse.Read);
    }

    [Fact]
    public void A_log_that_changed_within_the_moment_of_its_count_is_read_anew()
    {
        var notBeforeItsCache = new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        _log.Write(LogText.Of(_rows), notBeforeItsCache);
        _log.Count();
        _log.Write(LogText.Of([.. _rows[1..], _rows[1]]), notBeforeItsCache);

        _log.Count().CacheUse.Should().Be(CacheUse.Written);
    }

    [Fact]
    public void While_another_count_writes_the_cache_the_log_is_counted_without()
    {
        var told = ToldOf(_log.Count());
        var part = _log.Cache + ".part";
        File.Delete(_log.Cache);
        using var other = new FileStream(part, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var count = _log.Count();

        (ToldOf(count), count.CacheUse, File.Exists(part)).Should().Be((told, CacheUse.NotKept, true));
    }

    [Fact]
    public void What_a_count_left_that_was_killed_is_written_over()
    {
        var told = ToldOf(_log.Count());
        var cache = _log.Cache;
        File.Move(cache, cache + ".part");

        var count = _log.Count();

        (ToldOf(count), count.CacheUse, _log.Cache).Should().Be((told, CacheUse.Written, cache));
    }

    [Fact]
    public void Counts_at_once_on_one_folder_do_not_disturb_each_other()
    {
        var told = ToldOf(_log.Count());
        var cache = _log.Cache;

        var counts = Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8).Select(number =>
        {
            if (number % 5 == 0)
            {
                File.Delete(cache);
            }

            return ToldOf(_log.Count());
        });

        counts.Should().AllBe(told);
        _log.Count();
        Directory.GetFiles(_log.Caches).Should().HaveCount(2);
    }

    [Fact]
    public void A_folder_that_is_a_file_is_told()
    {
        File.WriteAllText(_log.Caches, string.Empty);

        var act = () => _log.Count();

        act.Should().Throw<EventLogException>().Which.Issues.Select(issue => issue.ToString()).Should().Equal(
            $"{_log.Caches}: No cache of logs can be kept in '{_log.Caches}'. Name a folder in which you may write, "
            + "or count without a cache. [CC5015]");
    }

    [Fact]
    public void A_cache_that_no_more_goes_into_is_told()
    {
        using var full = new FileStream(
            "/dev/full", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        using var file = new CacheFile(full);

        var act = () => file.Append("columns"u8);

        act.Should().Throw<EventLogException>().Which.Issues.Select(issue => issue.ToString()).Should().Equal(
            "/dev: The cache of logs in '/dev' cannot be written or read, perhaps because the disk is full. "
            + "Make room, name another folder, or count without a cache. [CC5016]");
    }

    [Fact]
    public void A_stopped_count_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        var options = _log.Options with { ChunkSize = 64, Progress = new OnFirstReport(stop.Cancel) };
        var act = () => LogText.Aggregator(options).CountFiles([_log.Path], stop.Token);

        act.Should().Throw<OperationCanceledException>();

        Directory.GetFiles(_log.Caches).Select(Path.GetFileName).Should().Equal("seed");
    }

    [Fact]
    public void A_log_that_is_refused_leaves_nothing_behind()
    {
        File.WriteAllText(_log.Path, "no,header");

        var act = () => _log.Count();

        act.Should().Throw<EventLogException>();
        Directory.GetFiles(_log.Caches).Select(Path.GetFileName).Should().Equal("seed");
    }

    [Fact]
    public void A_log_of_too_many_codes_is_counted_without()
    {
        _log.Write(
            LogText.Of([.. Enumerable.Range(0, 65_536).Select(number => $"1/UBND,X{number:x},sent,2021-03-31,normal")]),
            KeptLog.LongAgo);

        var count = _log.Count();

        (count.RowsRead, count.CacheUse).Should().Be((65_536, CacheUse.NotKept));
        _log.AllCaches.Should().BeEmpty();
    }

    [Fact]
    public void What_comes_as_a_stream_is_not_kept()
    {
        using var stream = new MemoryStream(LogText.Of(_rows));

        var count = LogText.Aggregator(_log.Options).Count(stream, "log.csv", CancellationToken.None);

        (count.CacheUse, Directory.Exists(_log.Caches)).Should().Be((CacheUse.NotKept, false));
    }

    private static string ToldOf(EventCount count) => CachedRun.ToldOf(count);
}
