using System.Globalization;
using System.Text;
using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Events.Tests;

public sealed class EventCountTests
{
    private static readonly ReportingPeriod _march = ReportingPeriod.Month(2021, 3);

    private static readonly EventCount _count = LogText.Count(LogText.Of(
        "d1,A,issued,2021-03-01,normal",
        "d1,A,signed,2021-03-02,normal",
        "d2,B,sent,2021-04-01,normal",
        "d3,X,sent,2021-04-01,normal",
        "x"));

    [Fact]
    public void The_figures_of_a_period_are_those_of_every_unit_in_force_and_kind() =>
        _count.FiguresOf(_march).Reported
            .Select(figure => $"{figure.UnitCode} {figure.IndicatorId} {figure.Value}").Should().Equal(
                "A issued 1", "A signed 1", "A sent 0", "A received 0", "A recalled 0",
                "B issued 0", "B signed 0", "B sent 0", "B received 0", "B recalled 0",
                "Nội.Vụ issued 0", "Nội.Vụ signed 0", "Nội.Vụ sent 0", "Nội.Vụ received 0", "Nội.Vụ recalled 0");

    [Fact]
    public void Figures_are_taken_on_the_last_day_of_their_period() =>
        _count.FiguresOf(_march).AsOf.Should().Be(new LocalDate(2021, 3, 31));

    [Fact]
    public void Figures_are_taken_on_the_day_that_was_asked_for() =>
        LogText.Count(
            LogText.Of("d1,A,sent,2021-03-01,normal"),
            EventCountOptions.Default with { AsOf = new LocalDate(2021, 4, 15) })
            .FiguresOf(_march).AsOf.Should().Be(new LocalDate(2021, 4, 15));

    [Fact]
    public void The_figures_as_CSV_name_period_days_unit_and_kind() =>
        Approved.Matches<EventCountTests>("figures.csv", Written(stream => EventCountCsv.Write(_count, stream)));

    [Fact]
    public void The_tallies_as_JSON_name_every_tally() =>
        Approved.Matches<EventCountTests>("tallies.json", Written(stream => TallyJson.Write(_count, stream)));

    [Fact]
    public void The_label_of_a_period_is_quoted_where_it_must_be()
    {
        var calendar = EventCalendar.Of([ReportingPeriod.Of("kỳ \"1\", ngắn", new(2021, 3, 1), new(2021, 3, 1))]);
        var count = EventAggregator.Of(LogText.Units, calendar, EventCountOptions.Default)
            .Count(Array.Empty<DocumentEvent>(), CancellationToken.None);

        Written(stream => EventCountCsv.Write(count, stream)).Split('\n')[1]
            .Should().Be("\"kỳ \"\"1\"\", ngắn\",2021-03-01,2021-03-01,A,issued,0");
    }

    [Fact]
    public void A_unit_that_is_not_in_force_has_a_row_when_it_has_a_figure()
    {
        var units = UnitDirectory.Of(
        [
            Given.Commune("Cũ").Coded("C1").To(2021, 2, 28).Unit,
            Given.Commune("Xưa").Coded("C2").To(2021, 2, 28).Unit,
        ]);
        using var stream = new MemoryStream(LogText.Of("d1,C1,sent,2021-03-01,normal"));

        EventAggregator.Of(units, LogText.Months, EventCountOptions.Default)
            .Count(stream, "log.csv", CancellationToken.None)
            .FiguresOf(_march).Reported.Select(figure => figure.UnitCode).Distinct().Should().Equal("C1");
    }

    [Fact]
    public void A_period_that_was_not_counted_has_no_figure()
    {
        var asking = () => _count.FigureOf(ReportingPeriod.Month(2021, 5), "A", EventKind.Sent);

        asking.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_code_that_is_not_in_the_directory_has_no_figure()
    {
        var asking = () => _count.FigureOf(_march, "X", EventKind.Sent);

        asking.Should().Throw<ArgumentException>().WithMessage("The code 'X' is not in the directory.*");
    }

    [Theory]
    [InlineData(65_534)]
    [InlineData(65_535)]
    public void A_directory_may_have_65535_codes(int codes) =>
        EventAggregator.Of(DirectoryOf(codes), LogText.Months, EventCountOptions.Default).Should().NotBeNull();

    [Fact]
    public void A_directory_of_65536_codes_is_refused()
    {
        var making = () => EventAggregator.Of(DirectoryOf(65_536), LogText.Months, EventCountOptions.Default);

        making.Should().Throw<ArgumentException>().WithMessage("There are 65536 codes; 65,535 are the most.*");
    }

    private static UnitDirectory DirectoryOf(int codes)
    {
        var unit = Given.Commune("Ví Dụ").Unit;
        return UnitDirectory.Of(Enumerable.Range(0, codes).Select(
            number => unit with { Code = number.ToString(CultureInfo.InvariantCulture) }));
    }

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
