namespace ComplianceCore.Documents.Tests;

/// <summary>What functions do at their edges; the conformance suite has the usual cases.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("'' | replace 'a' 'b'", "")]
    [InlineData("'aaa' | replace 'aa' 'b'", "ba")]
    [InlineData("'a-b-c' | replace '-' ''", "abc")]
    [InlineData("'Ơ' | contains ''", "true")]
    [InlineData("'Ơ' | contains 'O'", "false")]
    [InlineData("'  ' | trim", "")]
    public void A_text_is_searched_letter_by_letter(string phrase, string printed) =>
        Printed(phrase).Should().Be(printed);

    [Theory]
    [InlineData("none | join_last ', ' ' và '", "")]
    [InlineData("names | take 1 | join_last ', ' ' và '", "a")]
    [InlineData("names | take 2 | join_last ', ' ' và '", "a và B c")]
    [InlineData("names | join_last ', ' ' và '", "a, B c và đ")]
    [InlineData("names | take 0 | join ', '", "")]
    [InlineData("names | take 3 | join ', '", "a, B c, đ")]
    [InlineData("names | take 4 | join ', '", "a, B c, đ")]
    [InlineData("names | take 9999999999 | join ', '", "a, B c, đ")]
    [InlineData("names | skip 0 | join ', '", "a, B c, đ")]
    [InlineData("names | skip 2 | join ', '", "đ")]
    [InlineData("names | skip 3 | join ', '", "")]
    [InlineData("names | skip 9999999999 | join ', '", "")]
    public void A_list_gives_what_there_is(string phrase, string printed) => Printed(phrase).Should().Be(printed);

    [Theory]
    [InlineData("-3 | abs", "3")]
    [InlineData("1.50 | min 1.6", "1.50")]
    [InlineData("-2 | max 1.0", "1.0")]
    [InlineData("2.5 | round 0", "3")]
    [InlineData("1.004999 | round 2", "1.00")]
    [InlineData("1.005 | round 2", "1.01")]
    [InlineData("7 | round 10", "7")]
    [InlineData("7 | decimals 10", "7,0000000000")]
    [InlineData("1 | roman", "I")]
    [InlineData("3999 | roman", "MMMCMXCIX")]
    [InlineData("97 | percent 100", "97")]
    [InlineData("103 | percent 100", "103")]
    [InlineData("99999 | percent 100000", "99,999")]
    public void A_number_is_exact(string phrase, string printed) => Printed(phrase).Should().Be(printed);

    [Theory]
    [InlineData("due | add_days 0 | date_short", "18/9/2026")]
    [InlineData("due | add_days (-18) | date_short", "31/8/2026")]
    [InlineData("due | add_days 36525 | year", "2126")]
    [InlineData("due | days_to due", "0")]
    [InlineData("due | days_to (due | add_days (-1))", "-1")]
    public void Days_are_counted_over_months_and_years(string phrase, string printed) =>
        Printed(phrase).Should().Be(printed);

    [Theory]
    [InlineData("none | first", "The function 'first' was given an empty list", "CC3203")]
    [InlineData("none | last", "The function 'last' was given an empty list", "CC3203")]
    [InlineData("names | take (-1) | join ''", "The function 'take' takes a count", "CC3202")]
    [InlineData("names | skip 0.5 | join ''", "The function 'skip' takes a count", "CC3202")]
    [InlineData("-1 | percent 5", "The function 'percent' takes a count", "CC3202")]
    [InlineData("1 | round 11", "The function 'round' takes a whole number from 0 to 10, and was given 11.", "CC3211")]
    [InlineData("1 | decimals (-1)", "The function 'decimals' takes a whole number from 0 to 10", "CC3211")]
    [InlineData("0 | roman", "The function 'roman' takes a whole number from 1 to 3999, and was given 0.", "CC3211")]
    [InlineData("4000 | roman", "The function 'roman' takes a whole number from 1 to 3999", "CC3211")]
    [InlineData("due | add_days 36526 | year", "The function 'add_days' takes a whole number from -36525", "CC3211")]
    [InlineData("title | replace '' 'x'", "The function 'replace' was asked to look for an empty text.", "CC3212")]
    [InlineData("0 | percent 0", "The function 'percent' was asked for the rate of 0 out of 0", "CC3213")]
    public void What_a_function_cannot_do_is_refused_at_its_place(string phrase, string message, string code)
    {
        var render = () => Printed(phrase);

        var issue = render.Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle().Which;

        issue.Code.Should().Be(code);
        issue.Message.English.Should().StartWith(message);
        issue.Place.Line.Should().Be(1);
    }

    [Theory]
    [InlineData("contains", 100, "false")]
    [InlineData("replace", 100, "tiêu đề")]
    public void As_long_a_text_as_may_be_is_looked_for(string function, int length, string printed) =>
        Printed(Search(function, length)).Should().Be(printed);

    [Theory]
    [InlineData("contains")]
    [InlineData("replace")]
    public void A_longer_text_is_not_looked_for(string function)
    {
        var render = () => Printed(Search(function, 101));

        render.Should().Throw<TemplateException>().Which.Issues[0].ToString().Should().EndWith(
            $"The function '{function}' looks for a text of at most 100 characters. Look for a shorter one. [CC3215]");
    }

    [Fact]
    public void A_long_search_in_a_long_text_pays_for_each_letter_of_both()
    {
        var text = "'" + new string('a', 100_000) + "'";
        var search = string.Concat(Enumerable.Repeat($$$"""{{ x = t | contains {{{Letters(100)}}} }}""", 3));

        var render = () => Sample.RenderWithin(
            new TemplateLimits { MaximumSteps = 10_000 }, $$$"""{{ t = {{{text}}} }}{{{search}}}""");

        render.Should().Throw<TemplateException>().Which.Issues[0].Code.Should().Be("CC3051");
    }

    [Fact]
    public void No_day_is_counted_beyond_the_calendar()
    {
        var centuries = string.Concat(Enumerable.Repeat(" | add_days 36525", 40));
        var template = $$$"""{{ d = due{{{centuries}}}; d = d{{{centuries}}} }}""";

        var render = () => Sample.Render(template);

        render.Should().Throw<TemplateException>().Which.Issues[0].ToString().Should()
            .Contain("The function 'add_days', counting from 9926-").And.EndWith("(years 1 to 9999). [CC3214]");
    }

    [Fact]
    public void No_day_is_counted_back_beyond_the_first_year()
    {
        var template = "{{ d = due" + string.Concat(Enumerable.Repeat(" | add_days (-36525)", 21)) + "; d | year }}";

        var render = () => Sample.Render(template);

        render.Should().Throw<TemplateException>().Which.Issues[0].Code.Should().Be("CC3214");
    }

    private static string Search(string function, int length) =>
        $"title | {function} {Letters(length)}{(function is "replace" ? " ''" : string.Empty)}";

    private static string Letters(int length) => "'" + new string('a', length) + "'";

    private static string Printed(string phrase) => Sample.Render($$$"""{{ {{{phrase}}} }}""");
}
