using System.Globalization;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>The temporary file for what memory has no room for, when all does not go well.</summary>
public sealed class TemporaryFileTests : IDisposable
{
    private static readonly byte[] _log = LogText.Of(
    [
        .. Enumerable.Range(1, 20_000).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"{number}/UBND,A,issued,2021-03-31,normal")),
    ]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_its_folder_nothing_is_counted()
    {
        var folder = _folder.PathOf("missing");

        var act = () => Count(folder, progress: null);

        act.Should().Throw<EventLogException>().Which.Issues.Select(issue => issue.Message.English).Should().Equal(
            $"No temporary file can be made in '{folder}'. Name a folder in which you may write, "
            + "or allow more memory.");
    }

    [Fact]
    public void A_folder_that_is_a_file_is_no_folder()
    {
        File.WriteAllText(_folder.PathOf("file"), string.Empty);

        var act = () => Count(_folder.PathOf("file"), progress: null);

        act.Should().Throw<EventLogException>().Which.Issues.Should().ContainSingle()
            .Which.Code.Should().Be("CC5009");
    }

    [Fact]
    public void A_count_that_needs_no_file_does_not_ask_for_the_folder()
    {
        using var stream = new MemoryStream(_log);
        var options = EventCountOptions.Default with { TemporaryFolder = _folder.PathOf("missing") };

        EventAggregator.Of(LogText.Units, LogText.Months, options)
            .Count(stream, "log.csv", CancellationToken.None).RowsCounted.Should().Be(20_000);
    }

    [Fact]
    public void Plain_counts_of_rows_need_no_file()
    {
        using var stream = new MemoryStream(_log);
        var options = EventCountOptions.Default with
        {
            Basis = CountBasis.Rows,
            Memory = 1024,
            TemporaryFolder = _folder.PathOf("missing"),
        };

        EventAggregator.Of(LogText.Units, LogText.Months, options)
            .Count(stream, "log.csv", CancellationToken.None).RowsCounted.Should().Be(20_000);
    }

    [Fact]
    public void While_it_is_used_the_folder_has_no_file_that_could_be_left_behind()
    {
        string[]? seen = null;

        Count(_folder.PathOf(string.Empty), new OnFirstReport(() =>
            seen = Directory.GetFileSystemEntries(_folder.PathOf(string.Empty))));

        (seen, Directory.GetFileSystemEntries(_folder.PathOf(string.Empty))).Should()
            .BeEquivalentTo((Array.Empty<string>(), Array.Empty<string>()));
    }

    [Fact]
    public void A_file_that_no_more_goes_into_is_told()
    {
        using var full = new FileStream(
            "/dev/full", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        using var file = new SpillFile(full, "/tmp");

        var act = () => file.Append("record"u8);

        act.Should().Throw<EventLogException>().Which.Issues.Select(issue => issue.Message.English).Should().Equal(
            "The temporary file in '/tmp' cannot be written or read, perhaps because the disk is full. "
            + "Make room, name another folder, or allow more memory.");
    }

    [Fact]
    public void What_was_not_written_is_not_read_as_something()
    {
        using var file = SpillFile.Create(_folder.PathOf(string.Empty));
        file.Append("record"u8);

        var act = () => file.Read(3, new byte[4]);

        act.Should().Throw<EventLogException>().Which.Issues.Should().ContainSingle()
            .Which.Code.Should().Be("CC5010");
    }

    private static EventCount Count(string folder, IProgress<EventProgress>? progress)
    {
        using var stream = new MemoryStream(_log);
        var options = EventCountOptions.Default with
        {
            Threads = 2,
            ChunkSize = 4096,
            Memory = 1024,
            TemporaryFolder = folder,
            Progress = progress,
        };
        return EventAggregator.Of(LogText.Units, LogText.Months, options)
            .Count(stream, "log.csv", CancellationToken.None);
    }
}
