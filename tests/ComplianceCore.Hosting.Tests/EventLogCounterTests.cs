using ComplianceCore.Events;
using ComplianceCore.TestKit;

namespace ComplianceCore.Hosting.Tests;

public sealed class EventLogCounterTests : IDisposable
{
    private readonly TestHost _host = new(ComplianceOptions.Default);
    private readonly TemporaryFolder _folder = new();

    private readonly EventAggregator _aggregator = EventAggregator.Of(
        UnitDirectory.Of([Given.Commune("Ví Dụ").Unit]),
        EventCalendar.Months(ReportingCalendar.Civil),
        EventCountOptions.Default);

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Rows_that_count_and_rows_that_do_not_are_told()
    {
        Count(
            "document_id,unit_code,kind,occurred_at,confidentiality\n"
            + "1,Ví.Dụ,issued,2026-02-01,normal\n"
            + "2,Ví.Dụ,issued,2026-02-01,secret\n");

        _host.Log.Select(entry => entry.Text).Should().Equal(
            "Did not count 1 rows of event logs: Secret",
            "Read 2 rows of event logs and counted 1");
        _host.Measured.Should().Contain(("compliance.event_rows", 1, "outcome=counted"))
            .And.Contain(("compliance.event_rows", 1, "outcome=tallied"));
        _host.Traces.Single().OperationName.Should().Be("compliance.count");
    }

    [Fact]
    public void A_log_without_its_columns_is_told_and_the_refusal_goes_on()
    {
        FluentActions.Invoking(() => Count("a,b\n1,2\n")).Should().Throw<EventLogException>();

        _host.Log.Should().NotBeEmpty().And.OnlyContain(entry => entry.Id.Id == 6);
    }

    private EventCount Count(string log)
    {
        var path = _folder.PathOf("log.csv");
        File.WriteAllText(path, log);
        return _host.Get<EventLogCounter>().CountFiles(_aggregator, [path], CancellationToken.None);
    }
}
