namespace ComplianceCore.Scriban.Tests;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("**{{ stars }}**", @"**\*sao\***")]
    [InlineData("{{ '**đậm**' }} {{ \"*n*\" }} {{ `*v*` }}", "**đậm** *n* *v*")]
    [InlineData("{{ x = '*a*' }}{{ x }}", "*a*")]
    [InlineData("{{ yes ? '*a*' : stars }}{{ no ? '*a*' : stars }}", @"*a*\*sao\*")]
    [InlineData("{{ capture c }}*{{ stars }}*{{ end }}{{ c }}", @"*\*sao\**")]
    [InlineData("{{ func f(x) }}*{{ x }}*{{ end }}{{ f stars }}", @"*\*sao\**")]
    [InlineData("{{ func f(x); ret '*a*'; end }}{{ f 1 }}", "*a*")]
    [InlineData("{{ include 'row' }}", "- tiêu đề **\\*sao\\***\n")]
    [InlineData("{{ x = include 'row' }}{{ x }}", "- tiêu đề **\\*sao\\***\n")]
    [InlineData("{{ 'row' | include }}", "- tiêu đề **\\*sao\\***\n")]
    public void What_the_author_wrote_is_Markdown_and_a_value_is_text(string template, string expected) =>
        ScribanSample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ '*a*' + stars }}", @"\*a\*\*sao\*")]
    [InlineData("{{ '*a*' + '*b*' }}", @"\*a\*\*b\*")]
    [InlineData("{{ '*' * 3 }}", @"\*\*\*")]
    [InlineData("{{ $'*{stars}*' }}", @"\*\*sao\*\*")]
    [InlineData("{{ '*a*' | upcase }}", @"\*A\*")]
    [InlineData("{{ '*a*' | string.upcase }}", @"\*A\*")]
    [InlineData("{{ names | array.add '*x*' | array.last }}", "*x*")]
    [InlineData("{{ names | join '*' }}", @"a\*B c\*đ")]
    public void What_is_made_out_of_texts_is_text(string template, string expected) =>
        ScribanSample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ 97.50 }} {{ 1.0 }} {{ 3 }} {{ -2 }}", "97.50 1.0 3 -2")]
    [InlineData("{{ rate + 1 }} {{ count * 2 }} {{ 5 - 2 * 2 }}", "98.50 6 1")]
    [InlineData("{{ 1.0 == 1 }} {{ yes }} {{ 10 / 4 }} {{ 10 % 4 }} {{ 10 // 4 }}", "true true 2.5 2 2")]
    [InlineData("{{ 7 // 2 }} {{ 5 // 2 }} {{ -7 // 2 }} {{ 7.0 // 2 }}", "3 2 -3 3")]
    [InlineData("{{ 1_000 }}", "1000")]
    public void Numbers_are_decimals_and_keep_their_zeros(string template, string expected) =>
        ScribanSample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ null }}", "thu.sbn(1,4) CC3086")]
    [InlineData("{{ x = null }}\n{{ x }}", "thu.sbn(2,4) CC3086")]
    [InlineData("{{ none | array.first }}", "thu.sbn(1,4) CC3086")]
    [InlineData("{{ $'{null}' }}", "thu.sbn(1,6) CC3086")]
    [InlineData("{{ day }}", "thu.sbn(1,4) CC3041")]
    [InlineData("{{ units }}", "thu.sbn(1,4) CC3041")]
    [InlineData("{{ best }}", "thu.sbn(1,4) CC3041")]
    [InlineData("{{ for x in names }}{{ for }}{{ end }}", "thu.sbn(1,28) CC3080")]
    [InlineData("{{ string }}", "thu.sbn(1,4) CC3041")]
    public void What_is_neither_text_nor_number_nor_boolean_is_not_printed(string template, string expected) =>
        ScribanSample.RefusalsOf(template).Should().Contain(expected);

    [Fact]
    public void A_value_that_is_there_is_printed_instead_of_nothing() =>
        ScribanSample.Render("{{ (none | array.first) ?? 'không' }}").Should().Be("không");

    [Fact]
    public void An_own_function_writes_where_it_is_called() =>
        ScribanSample.Render("{{ func f }}x{{ end }}a{{ f }}b").Should().Be("axb");
}
