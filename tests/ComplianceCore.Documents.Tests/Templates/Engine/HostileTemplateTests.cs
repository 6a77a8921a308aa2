using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.Documents.Tests;

public sealed class HostileTemplateTests
{
    private static readonly TemplateLimits _roomy = new() { MaximumLength = 20_000_000 };

    private static readonly string[] _pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", " ", "\n", "\r\n", ";", "if ", "else ", "else if ", "end", "for ", "x ",
        "in ", "capture ", "include ", "'row'", "\"", "'", "\\", "names", "title", "units", "tally", "yes", ".", "|",
        "upcase", "join", "(", ")", "[", "{", "}", "+", "-", "*", "/", "==", "=", "<", "!", "&&", "||", "1", "2.5", "#",
        "##", "for.index", "$", "đ", "\0", "\uD800", "{%{",
    ];

    [Theory]
    [InlineData("(", 1_000_000)]
    [InlineData("[", 1_000_000)]
    [InlineData("{", 1_000_000)]
    [InlineData("!", 1_000_000)]
    [InlineData("- ", 100_000)]
    [InlineData("1 + ", 100_000)]
    [InlineData("1 == ", 100_000)]
    [InlineData("x.", 100_000)]
    [InlineData("x | f ", 100_000)]
    [InlineData("if yes; ", 100_000)]
    [InlineData("for x in names; ", 100_000)]
    [InlineData("capture x; ", 100_000)]
    [InlineData("while yes; ", 100_000)]
    [InlineData("if yes; else; ", 100_000)]
    public void Endless_pieces_inside_each_other_are_refused_and_overflow_nothing(string piece, int count)
    {
        var template = "{{ " + new StringBuilder().Insert(0, piece, count) + " }}";

        var parse = () => Sample.Parse(template + "{{ end }}", [], _roomy);

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
