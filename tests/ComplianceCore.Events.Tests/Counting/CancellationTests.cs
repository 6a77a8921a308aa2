using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Events.Tests;

public sealed class CancellationTests : IDisposable
{
    private static readonly byte[] _log =
        LogText.Of([.. Enumerable.Range(0, 10_000).Select(number => $"d{number},A,sent,2021-03-01,normal")]);

    private readonly CancellationTokenSource _source = new();

    public void Dispose() => _source.Dispose();

    [Fact]
    public void Files_are_not_opened_after_the_count_was_stopped()
    {
        _source.Cancel();
        var counting = () => LogText.Aggregator(EventCountOptions.Default).CountFiles(["missing.csv"], _source.Token);

        counting.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Files_are_not_read_on_after_the_count_was_stopped()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("log.csv"), _log);
        var counting = () => Stopping().CountFiles([folder.PathOf("log.csv")], _source.Token);

        counting.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_stream_is_not_read_after_the_count_was_stopped()
    {
        _source.Cancel();
        using var stream = new MemoryStream(_log);
        var counting = () => LogText.Aggregator(EventCountOptions.Default).Count(stream, "log.csv", _source.Token);

        counting.Should().Throw<OperationCanceledException>();
        stream.Position.Should().Be(0);
    }

    [Fact]
    public void A_stream_is_not_read_on_after_the_count_was_stopped()
    {
        using var stream = new MemoryStream(_log);
        var counting = () => Stopping().Count(stream, "log.csv", _source.Token);

        counting.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void No_batch_is_asked_for_after_the_count_was_stopped()
    {
        _source.Cancel();
        var asked = new Asked<EventBatch>(new UnknownUnitBatches(10_000), _ => { });
        var counting = () => LogText.Aggregator(EventCountOptions.Default).Count(asked, _source.Token);

        counting.Should().Throw<OperationCanceledException>();
        asked.Count.Should().BeLessThan(2);
    }

    [Fact]
    public void No_further_batch_is_counted_after_the_count_was_stopped()
    {
        var asked = new Asked<EventBatch>(new UnknownUnitBatches(10_000), CancelAt(3));
        var counting = () => LogText.Aggregator(EventCountOptions.Default).Count(asked, _source.Token);

        counting.Should().Throw<OperationCanceledException>();
        asked.Count.Should().BeLessThan(5);
    }

    [Fact]
    public void No_event_is_asked_for_after_the_count_was_stopped()
    {
        _source.Cancel();
        var asked = new Asked<DocumentEvent>(Enumerable.Repeat(One(), 100), _ => { });
        var counting = () => LogText.Aggregator(EventCountOptions.Default).Count(asked, _source.Token);

        counting.Should().Throw<OperationCanceledException>();
        asked.Count.Should().BeLessThan(2);
    }

    [Fact]
    public void Few_further_events_are_asked_for_after_the_count_was_stopped()
    {
        var asked = new Asked<DocumentEvent>(Enumerable.Repeat(One(), 1_000_000), CancelAt(10));
        var counting = () => LogText.Aggregator(EventCountOptions.Default).Count(asked, _source.Token);

        counting.Should().Throw<OperationCanceledException>();
        asked.Count.Should().BeLessThan(10_000);
    }

    [Fact]
    public void A_count_that_is_stopped_at_its_last_event_is_stopped()
    {
        var asked = new Asked<DocumentEvent>(Enumerable.Repeat(One(), 10), CancelAt(10));
        var counting = () => LogText.Aggregator(EventCountOptions.Default).Count(asked, _source.Token);

        counting.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void An_exception_of_the_events_comes_through()
    {
        var asked = new Asked<DocumentEvent>(
            Enumerable.Repeat(One(), 10), _ => throw new InvalidOperationException("The table is locked."));
        var counting = () => LogText.Aggregator(EventCountOptions.Default).Count(asked, CancellationToken.None);

        counting.Should().Throw<InvalidOperationException>().WithMessage("The table is locked.");
    }

    private static DocumentEvent One() =>
        new("d1", "A", EventKind.Sent, Instant.FromUtc(2021, 3, 1, 0, 0), Confidentiality.Normal);

    private Action<int> CancelAt(int last) => count =>
    {
        if (count == last)
        {
            _source.Cancel();
        }
    };

    private EventAggregator Stopping() => LogText.Aggregator(EventCountOptions.Default with
    {
        Threads = 3,
        ChunkSize = 64,
        Progress = new OnFirstReport(_source.Cancel),
    });
}
