using System.IO.Compression;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

public sealed class HostileFileTests : IDisposable
{
    private const string Damaged =
        "log.csv.gz: The compressed event log 'log.csv.gz' is damaged or cut off. Copy or compress it again. [CC5008]";

    private const string Changed =
        "log.csv: The event log 'log.csv' changed while it was read. Count it again when nothing writes to it any "
        + "more. [CC5007]";

    private static readonly byte[] _log = LogText.Of(
        [.. Enumerable.Range(0, 1000).Select(number => $"{number * 7919},A,sent,2021-03-01,normal\n")]);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Cuts => [1, 5, 9, 10, 11, 100, 1000, 3000];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_told() =>
        Refusal(_folder.PathOf("log.csv")).Should().Equal(
            "log.csv: The event log 'log.csv' is not there. Correct the name. [CC5001]");

    [Fact]
    public void A_file_in_a_missing_folder_is_told() =>
        Refusal(_folder.PathOf(Path.Combine("logs", "log.csv"))).Should().ContainSingle("*[CC5001]");

    [Fact]
    public void A_folder_as_a_file_is_told()
    {
        Directory.CreateDirectory(_folder.PathOf("log.csv"));

        Refusal(_folder.PathOf("log.csv")).Should().Equal(
            "log.csv: The event log 'log.csv' cannot be read. Check that it is a file that you may read. [CC5002]");
    }

    [Fact]
    public void Every_file_that_cannot_be_opened_is_told() =>
        Refusal(_folder.PathOf("a.csv"), Written("b.csv", _log), _folder.PathOf("c.csv"))
            .Select(issue => issue.Split(':')[0]).Should().Equal("a.csv", "c.csv");

    [Fact]
    public void A_log_without_files_has_no_rows() => CountFiles().RowsRead.Should().Be(0);

    [Fact]
    public void A_file_that_ends_amid_a_row_has_one_bad_row() =>
        CountSummary.Of(CountFiles(Written("log.csv", _log[..200]))).Tallies.Should().Equal("Bad - 1");

    [Fact]
    public void A_compressed_file_is_counted_like_its_text() =>
        CountFiles(Written("log.csv.gz", Packed(_log))).RowsCounted.Should().Be(1000);

    [Fact]
    public void Compressed_files_one_behind_the_other_are_counted_whole() =>
        CountFiles(Written("log.csv.gz", [.. Packed(_log[..500]), .. Packed(_log[500..])])).RowsCounted
            .Should().Be(1000);

    [Theory]
    [MemberData(nameof(Cuts))]
    public void A_compressed_file_that_is_cut_off_is_told(int missing) =>
        Refusal(Written("log.csv.gz", Packed(_log)[..^missing])).Should().Equal(Damaged);

    [Fact]
    public void A_compressed_file_of_ten_bytes_is_told() =>
        Refusal(Written("log.csv.gz", Packed(_log)[..10])).Should().Equal(Damaged);

    [Fact]
    public void A_compressed_file_that_is_damaged_is_told()
    {
        var packed = Packed(_log);
        packed[packed.Length / 2] ^= 0xFF;

        Refusal(Written("log.csv.gz", packed)).Should().Equal(Damaged);
    }

    [Fact]
    public void Text_that_is_named_as_compressed_is_told() =>
        Refusal(Written("log.csv.gz", _log)).Should().Equal(Damaged);

    [Fact]
    public void An_empty_compressed_file_is_empty() =>
        Refusal(Written("log.csv.gz", [])).Should().ContainSingle("*[CC5003]");

    [Fact]
    public void A_file_that_grows_while_it_is_read_is_told()
    {
        var path = Written("log.csv", _log);

        Refusal(() => File.AppendAllText(path, "d2,A,sent,2021-03-01,normal\n"), path).Should().Equal(Changed);
    }

    [Fact]
    public void A_file_that_shrinks_while_it_is_read_is_told()
    {
        var path = Written("log.csv", _log);

        Refusal(() => File.WriteAllBytes(path, _log[..500]), path).Should().Equal(Changed);
    }

    [Fact]
    public void A_compressed_file_that_grows_while_it_is_read_is_told()
    {
        var path = Written("log.csv.gz", Packed(_log));

        Refusal(() => File.AppendAllText(path, "x"), path).Should().ContainSingle("*[CC5007]");
    }

    [Fact]
    public void A_fault_of_a_later_file_is_told_by_its_name() =>
        Refusal(Written("a.csv", _log), Written("b.csv", [])).Should().ContainSingle()
            .Which.Should().StartWith("b.csv: ");

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static EventCount CountFiles(params string[] paths) =>
        LogText.Aggregator(EventCountOptions.Default).CountFiles(paths, CancellationToken.None);

    private static IEnumerable<string> Refusal(params string[] paths) => Refusal(() => { }, paths);

    private static IEnumerable<string> Refusal(Action meanwhile, params string[] paths)
    {
        var options = EventCountOptions.Default with { ChunkSize = 64, Progress = new OnFirstReport(meanwhile) };
        var counting = () => LogText.Aggregator(options).CountFiles(paths, CancellationToken.None);
        return counting.Should().Throw<EventLogException>().Which.Issues.Select(issue => issue.ToString());
    }

    private string Written(string name, byte[] bytes)
    {
        File.WriteAllBytes(_folder.PathOf(name), bytes);
        return _folder.PathOf(name);
    }
}
