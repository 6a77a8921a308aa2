namespace ComplianceCore.Events.Tests;

public sealed class ProgressTests
{
    private static readonly byte[] _log =
        LogText.Of([.. Enumerable.Range(0, 10_000).Select(number => $"d{number},A,sent,2021-03-01,normal")]);

    [Fact]
    public void The_bytes_read_are_told_and_never_become_fewer() =>
        Reports().Select(report => report.BytesRead).Should().HaveCountGreaterThan(10).And.BeInAscendingOrder();

    [Fact]
    public void The_last_report_is_of_every_byte() => Reports()[^1].BytesRead.Should().Be(_log.Length);

    [Fact]
    public void The_bytes_there_are_in_all_are_told() =>
        Reports().Should().OnlyContain(report => report.BytesInAll == _log.Length);

    [Fact]
    public void The_rows_read_never_are_more_than_there_are() =>
        Reports().Should().OnlyContain(report => report.RowsRead >= 0 && report.RowsRead <= 10_000);

    [Fact]
    public void Of_a_pipe_nobody_knows_how_many_bytes_there_are()
    {
        var reports = new Reports();
        using var stream = new SlowStream(_log, new Dice(1));

        LogText.Aggregator(EventCountOptions.Default with { Progress = reports })
            .Count(stream, "log.csv", CancellationToken.None);

        reports.All.Should().NotBeEmpty().And.OnlyContain(report => report.BytesInAll == null);
    }

    private static IReadOnlyList<EventProgress> Reports()
    {
        var reports = new Reports();
        LogText.Count(_log, EventCountOptions.Default with { Threads = 4, ChunkSize = 1000, Progress = reports });
        return reports.All;
    }
}
