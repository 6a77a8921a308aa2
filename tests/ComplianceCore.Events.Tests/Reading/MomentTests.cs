namespace ComplianceCore.Events.Tests;

public sealed class MomentTests
{
    [Theory]
    [InlineData("2021-03-31")]
    [InlineData("2021-03-31T00:00")]
    [InlineData("2021-03-31 23:59")]
    [InlineData("2021-03-31T23:59:59")]
    [InlineData("2021-03-31 23:59:59.9")]
    [InlineData("2021-03-31T23:59:59.999999999999")]
    [InlineData("2021-03-31T16:59:59Z")]
    [InlineData("2021-03-31T16:59:59.999Z")]
    [InlineData("2021-03-31 16:59Z")]
    [InlineData("2021-03-31T23:59:59+07:00")]
    [InlineData("2021-03-31T23:59:59+0700")]
    [InlineData("2021-03-31T23:59:59+07")]
    [InlineData("2021-03-31T23:59+07")]
    [InlineData("2021-03-31T13:29:59-03:30")]
    [InlineData("2021-04-01T01:59:59.5+0900")]
    [InlineData(" 2021-03-31\t")]
    [InlineData("\"2021-03-31\"")]
    public void The_last_moments_of_March_are_in_March(string moment) =>
        Counted(moment).Figures.Should().Equal("tháng 3/2021 A Sent 1");

    [Theory]
    [InlineData("2021-04-01")]
    [InlineData("2021-04-01T00:00")]
    [InlineData("2021-04-01 00:00:00.000")]
    [InlineData("2021-03-31T17:00:00Z")]
    [InlineData("2021-03-31 17:00Z")]
    [InlineData("2021-04-01T00:00:00+07:00")]
    [InlineData("2021-03-31T13:30:00-0330")]
    [InlineData("2021-03-31T05:00-12")]
    [InlineData("2021-04-01T07:00:00+14:00")]
    public void The_first_moments_of_April_are_in_April(string moment) =>
        Counted(moment).Figures.Should().Equal("tháng 4/2021 A Sent 1");

    [Theory]
    [InlineData("2000-02-29", "tháng 02/2000 A Sent 1")]
    [InlineData("2020-02-29", "tháng 02/2020 A Sent 1")]
    [InlineData("2100-02-28", "tháng 02/2100 A Sent 1")]
    [InlineData("1970-01-01", "tháng 01/1970 A Sent 1")]
    [InlineData("1970-01-01T00:00:01", "tháng 01/1970 A Sent 1")]
    [InlineData("1969-12-31T16:00:00Z", "tháng 01/1970 A Sent 1")]
    [InlineData("2105-12-31T23:59:58", "tháng 12/2105 A Sent 1")]
    [InlineData("2105-12-31T23:59:59", "tháng 12/2105 A Sent 1")]
    [InlineData("2105-12-31T16:59:59Z", "tháng 12/2105 A Sent 1")]
    [InlineData("2106-01-01T01:59:59+09:00", "tháng 12/2105 A Sent 1")]
    public void A_moment_from_1970_to_2105_counts(string moment, string figure) =>
        Counted(moment).Figures.Should().Equal(figure);

    [Theory]
    [InlineData("1969-12-31")]
    [InlineData("1969-12-31T23:59:59")]
    [InlineData("1969-12-31T15:59:59Z")]
    [InlineData("1970-01-01T00:00:00+14:00")]
    [InlineData("2106-01-01")]
    [InlineData("2106-01-01T00:00:00")]
    [InlineData("2105-12-31T17:00:00Z")]
    [InlineData("2105-12-31T23:59:59-12:00")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void A_moment_before_1970_or_after_2105_is_bad(string moment) =>
        Told(moment).Should().Equal(
            $"log.csv(2): The moment '{moment}' is before 1970 or after 2105. Correct it (byte 55). [CC5110]");

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("2100-02-29")]
    [InlineData("2020-02-30")]
    [InlineData("2021-13-01")]
    [InlineData("2021-00-01")]
    [InlineData("2021-04-31")]
    [InlineData("2021-01-00")]
    [InlineData("2021-01-32")]
    [InlineData("2021-03-31T24:00")]
    [InlineData("2021-03-31T24:00:00")]
    [InlineData("2021-03-31T23:60")]
    [InlineData("2021-03-31T23:59:60")]
    [InlineData("2021-03-31T-1:00")]
    [InlineData("2021-03-31T")]
    [InlineData("2021-03-31T16")]
    [InlineData("2021-03-31T16:3")]
    [InlineData("2021-03-31T16:30:")]
    [InlineData("2021-03-31T16:30:5")]
    [InlineData("2021-03-31T16:30:00.")]
    [InlineData("2021-03-31T16:30.5")]
    [InlineData("2021-03-31T16:30:00+")]
    [InlineData("2021-03-31T16:30:00+7")]
    [InlineData("2021-03-31T16:30:00+07:")]
    [InlineData("2021-03-31T16:30:00+07:0")]
    [InlineData("2021-03-31T16:30:00+07:60")]
    [InlineData("2021-03-31T16:30:00+99:00")]
    [InlineData("2021-03-31T16:30:00 +07:00")]
    [InlineData("2021-03-31T16:30:00ZZ")]
    [InlineData("2021-03-31Z")]
    [InlineData("2021-03-31  16:30")]
    [InlineData("2021-3-31")]
    [InlineData("21-03-31")]
    [InlineData("12021-03-31")]
    [InlineData("-2021-03-31")]
    [InlineData("20210331")]
    [InlineData("31/03/2021")]
    [InlineData("2021-03-3l")]
    [InlineData("hôm qua")]
    [InlineData("")]
    public void What_is_no_moment_is_bad(string text) =>
        Told(text).Should().Equal(
            $"log.csv(2): '{text}' is no moment. Write it as 2021-03-31, 2021-03-31T16:30:00 or "
            + "2021-03-31T16:30:00+07:00 (byte 55). [CC5109]");

    private static CountSummary Counted(string moment) =>
        CountSummary.Of(LogText.Count(LogText.Of($"d1,A,sent,{moment},normal")));

    private static IEnumerable<string> Told(string moment) => LogText.ToldOf(LogText.Of($"d1,A,sent,{moment},normal"));
}
