using System.Globalization;

namespace ComplianceCore.Events.Tests;

/// <summary>Logs that just fill what a cache has room for, and those of one row less or more.</summary>
public sealed class CacheBoundaryTests
{
    private const int Batch = RecordBatch.Capacity;

    public static TheoryData<int> Sums => [255, 256, 257, 65_535, 65_536, 65_537];

    public static TheoryData<int> Batches => [Batch - 2, Batch - 1, Batch, Batch + 1, (2 * Batch) + 3];

    [Theory]
    [MemberData(nameof(Sums))]
    public void Rows_of_one_unit_and_kind_are_counted_however_many_bytes_their_sum_takes(int rows)
    {
        using var log = new KeptLog([.. Enumerable.Repeat("1/UBND,A,sent,2021-03-01,normal", rows)]);
        var options = log.Options with { Basis = CountBasis.Rows };

        log.Count(options);
        var count = log.Count(options);

        count.FigureOf(ReportingCalendar.Civil.Month(2021, 3), "A", EventKind.Sent).Should().Be(rows);
        count.CacheUse.Should().Be(CacheUse.Read);
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void A_chunk_that_just_fills_its_columns_is_kept_whole(int rows)
    {
        // The last row stands for two records when documents are counted.
        using var log = new KeptLog(
        [
            .. Enumerable.Range(1, rows - 1).Select(number =>
                string.Create(CultureInfo.InvariantCulture, $"{number}/UBND,A,issued,2021-03-01,normal")),
            "1/UBND,C,issued,2021-02-01,normal",
        ]);

        CachedRun.ToldOf(log.Count()).Should().Be(log.ToldDirectly(log.Options));
        CachedRun.ToldOf(log.Count()).Should().Be(log.ToldDirectly(log.Options));
    }

    [Fact]
    public void A_log_of_the_most_codes_is_kept()
    {
        using var log = new KeptLog(
            [.. Enumerable.Range(0, 65_535).Select(number => $"1/UBND,X{number:x},sent,2021-03-31,normal")]);

        (log.Count().CacheUse, log.Count().CacheUse).Should().Be((CacheUse.Written, CacheUse.Read));
    }

    [Fact]
    public void More_examples_can_be_asked_for_than_when_the_cache_was_written()
    {
        using var log = new KeptLog([.. Enumerable.Repeat("1/UBND,A,printed,2021-03-01,normal", 150)]);
        log.Count(log.Options with { Examples = 1 });

        var count = log.Count(log.Options with { Examples = 100 });

        (count.Examples.Count, count.CacheUse).Should().Be((100, CacheUse.Read));
    }

    [Fact]
    public void Lines_are_told_behind_blank_ones_and_the_header()
    {
        using var log = new KeptLog();
        log.Write([.. "\n\n"u8, .. LogText.Of("1/UBND,A,printed,2021-03-01,normal")], KeptLog.LongAgo);

        log.Count();
        var count = log.Count();

        count.Examples.Select(issue => (issue.Code, issue.Place.Line)).Should().Equal(("CC5108", 4));
        count.CacheUse.Should().Be(CacheUse.Read);
    }

    [Fact]
    public void Words_of_each_sort_with_another_meaning_have_a_cache_of_their_own()
    {
        using var log = new KeptLog("1/UBND,A,issued,2021-03-31,normal");
        var words = EventVocabulary.Default;
        EventVocabulary[] vocabularies =
        [
            words,
            words.With("issued", EventKind.Received),
            words.With("normal", Confidentiality.Secret),
            words.With("another", EventColumn.UnitCode),
        ];

        var uses = vocabularies.Concat(vocabularies)
            .Select(vocabulary => log.Count(log.Options with { Vocabulary = vocabulary }).CacheUse)
            .ToArray();

        uses.Should().Equal(
            [.. Enumerable.Repeat(CacheUse.Written, 4), .. Enumerable.Repeat(CacheUse.Read, 4)]);
    }
}
