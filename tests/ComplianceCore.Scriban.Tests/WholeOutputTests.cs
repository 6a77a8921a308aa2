using ComplianceCore.Documents;

namespace ComplianceCore.Scriban.Tests;

/// <summary>What Scriban would cut, swallow or read as something else without a word.</summary>
public sealed class WholeOutputTests
{
    [Theory]
    [InlineData("{{ if yes; 'a'; ret; end }} b")]
    [InlineData("{{ func f; capture c; ret '5'; end; end }}")]
    [InlineData("{{ for u in units }}{{ capture c }}a{{ break }}b{{ end }}{{ end }}")]
    [InlineData("{{ func f; break; end; for u in units; f; end }}")]
    [InlineData("a{{ continue }}b")]
    public void What_would_leave_more_than_it_may_is_refused_when_the_template_is_loaded(string template) =>
        ScribanSample.IssuesOf(() => ScribanSample.Parse(template))[0].Code.Should()
            .Be(TemplateIssueCode.ScribanSyntaxRefused);

    [Theory]
    [InlineData("{{ func f(x); if x; ret '1'; end; ret '2'; end; f yes; f no }}", "12")]
    [InlineData("{{ for u in units }}{{ if for.last; break; end; 'a' }}{{ end }}", "a")]
    [InlineData("{{ for u in units; if for.first; continue; end; 'a'; end }}", "a")]
    [InlineData("{{ func f; 'a'; end; f; f }}", "aa")]
    public void What_leaves_a_function_or_a_loop_goes_on_behind_it(string template, string expected) =>
        ScribanSample.Render(template).Should().Be(expected);

    [Fact]
    public void Nothing_that_a_function_hands_back_is_not_printed_as_nothing() =>
        ScribanSample.IssuesOf(() => ScribanSample.Render("{{ func f; ret null; end; 'a'; f; 'b' }}"))[0].Code.Should()
            .Be(TemplateIssueCode.NothingToPrint);

    [Theory]
    [InlineData("{{ 0xFFFFFFFF }}")]
    [InlineData("{{ 0b11 }}")]
    [InlineData("{{ 1e5 }}")]
    [InlineData("{{ 1e999999999 }}")]
    [InlineData("{{ 1.5e-9999999 }}")]
    public void A_number_is_written_with_digits_and_a_point(string template) =>
        ScribanSample.IssuesOf(() => ScribanSample.Parse(template))[0].Code.Should()
            .Be(TemplateIssueCode.NumberMalformed);

    [Theory]
    [InlineData("{{ x = include 'row'; x | upcase }}")]
    [InlineData("{{ x = include 'row'; x + 'a' }}")]
    [InlineData("{{ x = include 'row'; x | string.slice 1 }}")]
    public void What_an_include_wrote_is_Markdown_and_no_text_to_work_on(string template) =>
        ScribanSample.IssuesOf(() => ScribanSample.Render(template)).Should().NotBeEmpty();

    [Fact]
    public void What_an_include_wrote_is_printed_as_it_is() =>
        ScribanSample.Render("{{ x = include 'row'; x; x }}").Should().Be(ScribanSample.Render(
            "{{ include 'row' }}{{ include 'row' }}"));
}
