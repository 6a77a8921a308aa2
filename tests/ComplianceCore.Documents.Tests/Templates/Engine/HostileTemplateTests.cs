using System.Text;
using ComplianceCore.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCore.Documents.Tests;

public sealed class HostileTemplateTests
{
    private static readonly TemplateLimits _roomy = new() { MaximumLength = 20_000_000 };

    private static readonly ConformanceModel _district = ConformanceSuite.ModelOf("district");

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
            Prop.ForAll(ArbMap.Default.ArbFor<string>(), RenderOrRefuse));

    [Fact]
    public void Random_pieces_of_templates_are_rendered_or_refused_and_never_anything_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260919, 9),
            Prop.ForAll(
                Gen.Elements(_pieces).ListOf().Select(string.Concat).ToArbitrary(),
                RenderOrRefuse));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void Random_bytes_are_rendered_or_refused_and_never_anything_else(string encoding) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260924, 19),
            Prop.ForAll(
                ArbMap.Default.GeneratorFor<byte[]>().Select(Encoding.GetEncoding(encoding).GetString).ToArbitrary(),
                RenderOrRefuse));

    [Fact]
    public void Random_bytes_inside_a_block_are_rendered_or_refused_and_never_anything_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260925, 21),
            Prop.ForAll(
                ArbMap.Default.GeneratorFor<byte[]>().Select(InsideABlock).ToArbitrary(),
                RenderOrRefuse));

    [Fact]
    public void Valid_templates_with_slips_are_rendered_or_refused_and_never_anything_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260926, 23),
            Prop.ForAll(TemplateMutation.Over(_district).ToArbitrary(), RenderOrRefuse));

    [Fact]
    public void Slips_leave_some_templates_sound_and_make_others_faulty() =>
        TemplateMutation.Some(_district, 500).Count(each => IsRendered(() => Render(each)))
            .Should().BeInRange(50, 450);

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

    private static string InsideABlock(byte[] bytes) => "{{ " + Encoding.Latin1.GetString(bytes) + " }}";

    private static void RenderOrRefuse(string? template) =>
        IsRendered(() => Sample.RenderMarkdown(template ?? string.Empty));

    private static void RenderOrRefuse(GeneratedTemplate template) => IsRendered(() => Render(template));

    private static string Render(GeneratedTemplate template) => TemplateEngine.Strict.Parse(template.Over(_district))
        .Render(_district.Root, MarkdownText.Escape, CancellationToken.None);

    private static bool IsRendered(Func<string> render)
    {
        try
        {
            render();
            return true;
        }
        catch (TemplateException refused)
        {
            refused.Issues.Should().NotBeEmpty();
            return false;
        }
    }
}
