using System.Text;
using NodaTime;

namespace ComplianceCore.Events.Tests;

/// <summary>Events that are given in code, one by one or as columns.</summary>
public sealed class EventObjectTests
{
    private static readonly Instant _march = Instant.FromUtc(2021, 3, 1, 0, 0);

    private static readonly DocumentEvent _sent = new("d1", "A", EventKind.Sent, _march, Confidentiality.Normal);

    private static readonly EventBatch _batch = new()
    {
        DocumentIds = Encoding.UTF8.GetBytes("d1d2"),
        DocumentIdEnds = new[] { 2, 4 },
        UnitCodes = Encoding.UTF8.GetBytes("ANội.Vụ"),
        UnitCodeEnds = new[] { 1, Encoding.UTF8.GetByteCount("ANội.Vụ") },
        Kinds = new[] { EventKind.Sent, EventKind.Received },
        Moments = new[] { _march.ToUnixTimeSeconds(), _march.ToUnixTimeSeconds() },
        Confidentialities = new[] { Confidentiality.Normal, Confidentiality.Normal },
    };

    public static TheoryData<string, DocumentEvent> BadEvents => new()
    {
        { "Bad - 1", default },
        { "Bad - 1", _sent with { UnitCode = null! } },
        { "Bad - 1", _sent with { UnitCode = " " } },
        { "Bad - 1", _sent with { UnitCode = "X\0" } },
        { "Bad A 1", _sent with { DocumentId = null! } },
        { "Bad A 1", _sent with { DocumentId = "" } },
        { "Bad A 1", _sent with { DocumentId = "d\n1" } },
        { "Bad A 1", _sent with { DocumentId = "d\ud800" } },
        { "Bad A 1", _sent with { Kind = (EventKind)5 } },
        { "Bad A 1", _sent with { Kind = (EventKind)(-1) } },
        { "Bad A 1", _sent with { Confidentiality = (Confidentiality)2 } },
        { "Bad A 1", _sent with { Moment = Instant.MinValue } },
        { "Bad A 1", _sent with { Moment = Instant.MaxValue } },
        { "Bad A 1", _sent with { Moment = Instant.FromUtc(2105, 12, 31, 17, 0) } },
    };

    [Fact]
    public void Columns_are_counted() =>
        CountOf(_batch).Figures.Should().Equal("tháng 3/2021 A Sent 1", "tháng 3/2021 Nội.Vụ Received 1");

    [Fact]
    public void A_batch_without_events_is_no_fault() =>
        CountOf(new EventBatch
        {
            DocumentIds = default,
            DocumentIdEnds = default,
            UnitCodes = default,
            UnitCodeEnds = default,
            Kinds = default,
            Moments = default,
            Confidentialities = default,
        }).RowsRead.Should().Be(0);

    [Fact]
    public void Columns_of_two_lengths_are_refused()
    {
        var counting = () => CountOf(new EventBatch
        {
            DocumentIds = _batch.DocumentIds,
            DocumentIdEnds = _batch.DocumentIdEnds,
            UnitCodes = _batch.UnitCodes,
            UnitCodeEnds = _batch.UnitCodeEnds,
            Kinds = _batch.Kinds,
            Moments = _batch.Moments[..1],
            Confidentialities = _batch.Confidentialities,
        });

        counting.Should().Throw<ArgumentException>().WithMessage("The columns of a batch are not of one length.*");
    }

    [Theory]
    [MemberData(nameof(BadEvents))]
    public void An_event_that_means_nothing_is_tallied_as_bad(string tally, DocumentEvent bad) =>
        CountOf(bad).Tallies.Should().Equal(tally);

    [Fact]
    public void The_first_and_the_last_second_there_can_be_count() =>
        CountOf(
            _sent with { Moment = Instant.FromUtc(1969, 12, 31, 16, 0) },
            _sent with { DocumentId = "d2", Moment = Instant.FromUtc(2105, 12, 31, 17, 0) - Duration.Epsilon })
            .Figures.Should().Equal("tháng 01/1970 A Sent 1", "tháng 12/2105 A Sent 1");

    [Fact]
    public void Two_moments_within_a_second_are_the_same() =>
        CountOf(
            _sent with { Kind = EventKind.Issued, UnitCode = "B", Moment = _march },
            _sent with { Kind = EventKind.Issued, Moment = _march + Duration.FromMilliseconds(999) })
            .Figures.Should().Equal("tháng 3/2021 A Issued 1");

    [Fact]
    public void Events_have_no_examples() =>
        LogText.Aggregator(EventCountOptions.Default)
            .Count([default, _sent with { UnitCode = "X" }], CancellationToken.None).Examples.Should().BeEmpty();

    private static CountSummary CountOf(params DocumentEvent[] events) => CountSummary.Of(
        LogText.Aggregator(EventCountOptions.Default).Count(events, CancellationToken.None));

    private static CountSummary CountOf(EventBatch batch) => CountSummary.Of(
        LogText.Aggregator(EventCountOptions.Default).Count([batch], CancellationToken.None));
}
