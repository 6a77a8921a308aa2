using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.Documents.Tests;

public sealed class HostileTemplateTests
{
    private static readonly TemplateOptions _roomy =
        Sample.Options with { Limits = new TemplateLimits { MaximumLength = 20_000_000 } };

    private static readonly string[] _pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", " ", "\n", "\r\n", ";", "if ", "else ", "else if ", "end", "for ", "x ",
        "in ", "capture ", "include ", "'row'", "\"", "'", "\\", "names", "title", "units", "count", "yes", ".", "|",
        "upcase", "join", "(", ")", "[", "{", "}", "+", "-", "*", "/", "==", "=", "<", "!", "&&", "||", "1", "2.5", "#",
        "##", "for.index", "$", "đ", "\0", "\uD800", "{%{",
    ];

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("!")]
    [InlineData("- ")]
    [InlineData("1 + ")]
    [InlineData("1 == ")]
    [InlineData("x.")]
    [InlineData("x | f ")]
    [InlineData("if yes; ")]
    [InlineData("for x in names; ")]
    [InlineData("capture x; ")]
    [InlineData("while yes; ")]
    [InlineData("if yes; else ")]
    [InlineData("}}{{")]
    public void A_million_pieces_inside_each_other_are_refused_and_overflow_nothing(string piece)
    {
        var template = "{{ " + new StringBuilder().Insert(0, piece, 1_000_000) + " }}";

        var parse = () => Sample.Parse(template + "{{ end }}", _roomy);

        parse.Should().Throw<TemplateException>();
    }

    [Fact]
    public void Random_characters_are_rendered_or_refused_and_never_anything_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260918, 7),
            Prop.ForAll(ArbMap.Default.ArbFor<string>(), IsRenderedOrRefused));

    [Fact]
    public void Random_pieces_of_templates_are_rendered_or_refused_and_never_anything_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260919, 9),
            Prop.ForAll(
                Gen.Elements(_pieces).ListOf().Select(string.Concat).ToArbitrary(),
                IsRenderedOrRefused));

    [Fact]
    public void Captures_that_double_in_a_loop_are_stopped_by_the_bound_on_characters()
    {
        var render = () => Sample.Render(
            "{{ capture c }}0123456789{{ end }}"
            + string.Concat(Enumerable.Repeat("{{ capture c }}{{ c }}{{ c }}{{ end }}", 64)));

        render.Should().Throw<TemplateException>().Which.Issues[0].Code.Should().Be("CC3052");
    }

    [Fact]
    public void Texts_that_multiply_through_a_separator_are_stopped_by_the_bound_on_characters()
    {
        var render = () => Sample.Render(
            "{{ x = 'abc' }}" + string.Concat(Enumerable.Repeat("{{ x = names | join x }}", 64)));

        render.Should().Throw<TemplateException>().Which.Issues[0].Code.Should().Be("CC3052");
    }

    private static bool IsRenderedOrRefused(string? template)
    {
        try
        {
            return Sample.RenderMarkdown(template ?? string.Empty) is not null;
        }
        catch (TemplateException refused)
        {
            return refused.Issues.Count > 0;
        }
    }
}
