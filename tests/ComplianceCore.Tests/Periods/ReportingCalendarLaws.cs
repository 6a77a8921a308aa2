namespace ComplianceCore.Tests;

/// <summary>What holds for every calendar, civil and with a cut-off on any day, in ten years in a row.</summary>
public sealed class ReportingCalendarLaws
{
    private const int Years = 10;
    private const int Calendars = 29;

    private static readonly IReadOnlyList<ReportingCalendar> _calendars =
        [ReportingCalendar.Civil, .. Enumerable.Range(1, 28).Select(ReportingCalendar.CutOff)];

    [Fact]
    public void Two_months_in_a_row_share_no_day_and_leave_none_out() => Neighbours(12, (each, year, part) =>
        each.Month(year, part)).Should().HaveCount(Calendars * ((12 * Years) - 1))
        .And.OnlyContain(pair => Touch(pair));

    [Fact]
    public void Two_quarters_in_a_row_share_no_day_and_leave_none_out() => Neighbours(4, (each, year, part) =>
        each.Quarter(year, part)).Should().HaveCount(Calendars * ((4 * Years) - 1))
        .And.OnlyContain(pair => Touch(pair));

    [Fact]
    public void Two_halves_in_a_row_share_no_day_and_leave_none_out() => Neighbours(2, (each, year, part) =>
        each.HalfYear(year, part)).Should().HaveCount(Calendars * ((2 * Years) - 1))
        .And.OnlyContain(pair => Touch(pair));

    [Fact]
    public void Two_years_in_a_row_share_no_day_and_leave_none_out() => Neighbours(1, (each, year, _) =>
        each.Year(year)).Should().HaveCount(Calendars * (Years - 1))
        .And.OnlyContain(pair => Touch(pair));

    [Fact]
    public void The_months_of_a_quarter_fill_it() =>
        Parts(4).Should().OnlyContain(each => Fills(
            each.Calendar.Month(each.Year, (3 * each.Part) - 2),
            each.Calendar.Month(each.Year, 3 * each.Part),
            each.Calendar.Quarter(each.Year, each.Part)));

    [Fact]
    public void The_quarters_of_a_half_fill_it() =>
        Parts(2).Should().OnlyContain(each => Fills(
            each.Calendar.Quarter(each.Year, (2 * each.Part) - 1),
            each.Calendar.Quarter(each.Year, 2 * each.Part),
            each.Calendar.HalfYear(each.Year, each.Part)));

    [Fact]
    public void The_halves_of_a_year_fill_it() =>
        Parts(1).Should().OnlyContain(each => Fills(
            each.Calendar.HalfYear(each.Year, 1), each.Calendar.HalfYear(each.Year, 2), each.Calendar.Year(each.Year)));

    [Fact]
    public void Nine_months_are_the_first_three_quarters() =>
        Parts(1).Should().OnlyContain(each => Fills(
            each.Calendar.Quarter(each.Year, 1),
            each.Calendar.Quarter(each.Year, 3),
            each.Calendar.NineMonths(each.Year)));

    private static IEnumerable<(ReportingPeriod Earlier, ReportingPeriod Later)> Neighbours(
        int parts,
        Func<ReportingCalendar, int, int, ReportingPeriod> window) =>
        Parts(parts)
            .GroupBy(each => each.Calendar, each => window(each.Calendar, each.Year, each.Part))
            .SelectMany(windows => windows.Zip(windows.Skip(1)));

    private static IEnumerable<(ReportingCalendar Calendar, int Year, int Part)> Parts(int parts) =>
        from calendar in _calendars
        from year in Enumerable.Range(2019, Years)
        from part in Enumerable.Range(1, parts)
        select (calendar, year, part);

    private static bool Touch((ReportingPeriod Earlier, ReportingPeriod Later) pair) =>
        pair.Earlier.LastDay.PlusDays(1) == pair.Later.FirstDay;

    private static bool Fills(ReportingPeriod first, ReportingPeriod last, ReportingPeriod whole) =>
        (first.FirstDay, last.LastDay) == (whole.FirstDay, whole.LastDay);
}
