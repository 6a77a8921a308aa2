namespace ComplianceCore.Documents.Tests;

public sealed class CasePeriodTests
{
    [Theory]
    [InlineData("2021-10")]
    [InlineData("2021-Q2")]
    [InlineData("2021-H2")]
    [InlineData("2021-9M")]
    [InlineData("2021")]
    [InlineData("9998")]
    [InlineData("tháng 11/2020=2020-10-19..2020-11-18")]
    [InlineData("đợt 1=2020-10-19..2020-10-19")]
    [InlineData("a=b=2020-10-19..2020-11-18")]
    public void A_period_is_read_in_each_of_its_forms(string text)
    {
        CasePeriod.TryParse(text, out var period).Should().BeTrue();

        period!.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2021-0")]
    [InlineData("2021-00")]
    [InlineData("2021-13")]
    [InlineData("2021-Q0")]
    [InlineData("2021-Q5")]
    [InlineData("2021-q1")]
    [InlineData("2021-H3")]
    [InlineData("2021-6M")]
    [InlineData("2021-10-9M")]
    [InlineData("9999")]
    [InlineData("21")]
    [InlineData(" 2021")]
    [InlineData("2021\n")]
    [InlineData("=2020-10-19..2020-11-18")]
    [InlineData(" =2020-10-19..2020-11-18")]
    [InlineData("a\u001b=2020-10-19..2020-11-18")]
    [InlineData("đợt 1=2020-10-19")]
    [InlineData("đợt 1=2020-10-19..2020-10-18")]
    [InlineData("đợt 1=2020-02-30..2020-03-18")]
    [InlineData("đợt 1=2020-10-19..9999-01-01")]
    public void Anything_else_is_no_period(string text) => CasePeriod.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_label_is_read_as_composed() =>
        GivenPeriod.Of("tha\u0301ng 1=2020-10-19..2020-11-18").ToString()
            .Should().Be("th\u00e1ng 1=2020-10-19..2020-11-18");

    [Theory]
    [InlineData("2021-11", "2021-12")]
    [InlineData("2021-12", "2022-01")]
    [InlineData("2022-01", "2022-02")]
    [InlineData("2021-Q3", "2021-Q4")]
    [InlineData("2021-Q4", "2022-Q1")]
    [InlineData("2022-Q1", "2022-Q2")]
    [InlineData("2021-H1", "2021-H2")]
    [InlineData("2021-H2", "2022-H1")]
    [InlineData("2021-9M", "2022-9M")]
    [InlineData("2021", "2022")]
    public void The_next_window_is_of_the_same_form(string period, string next) =>
        GivenPeriod.Of(period).Next()!.ToString().Should().Be(next);

    [Fact]
    public void Days_of_its_own_have_no_next() =>
        GivenPeriod.Of("tháng 11/2020=2020-10-19..2020-11-18").Next().Should().BeNull();
}
