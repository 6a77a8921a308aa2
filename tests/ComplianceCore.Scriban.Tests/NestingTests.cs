using ComplianceCore.Documents;

namespace ComplianceCore.Scriban.Tests;

public sealed class NestingTests
{
    private static readonly ScribanLimits _long = new()
    {
        Templates = new TemplateLimits { MaximumLength = 5_000_000 },
    };

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{a:", "1", "}")]
    [InlineData("!", "yes", "")]
    [InlineData("- ", "1", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("1 * ", "1", "")]
    [InlineData("'a' | ", "upcase", "")]
    [InlineData("", "title", "|upcase")]
    [InlineData("", "best", ".name")]
    [InlineData("", "names", "[0]")]
    [InlineData("yes ? ", "1", " : 1")]
    [InlineData("yes ? 1 : ", "1", "")]
    [InlineData("$'{", "1", "}'")]
    [InlineData("@", "upcase", "")]
    [InlineData("^", "names", "")]
    [InlineData("if yes\n", "1\n", "end\n")]
    [InlineData("if no\nelse if yes\n", "1\n", "end\n")]
    [InlineData("for x in names\n", "1\n", "end\n")]
    [InlineData("capture x\n", "1\n", "end\n")]
    [InlineData("func f\n", "1\n", "end\n")]
    [InlineData("wrap ", "1\n", "end\n")]
    [InlineData("do\n", "1\n", "end\n")]
    [InlineData("case 1\nwhen 1\n", "1\n", "end\n")]
    [InlineData("x = ", "1", "")]
    [InlineData("x ?? ", "1", "")]
    public void Nothing_nested_a_hundred_thousand_deep_reaches_the_end_of_the_stack(
        string before,
        string middle,
        string after)
    {
        var template = "{{ func g\n" + Repeated(before, 100_000) + middle + Repeated(after, 100_000) + "\nend }}";

        var render = () => ScribanSample.RenderWithin(_long, template);

        render.Should().Throw<TemplateException>();
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("!")]
    [InlineData("-")]
    public void A_million_brackets_or_signs_are_refused_by_the_bound_of_nesting(string sign) =>
        ScribanSample.RefusalOf(() => ScribanSample.RenderWithin(_long, "{{ " + Repeated(sign, 1_000_000) + " 1 }}"))
            .Should().EndWith("raise the bound MaximumNesting. [CC3009]");

    [Theory]
    [InlineData("{{ ", "(", "1", ")", " }}")]
    [InlineData("{{ ", "1 + ", "1", "", " }}")]
    [InlineData("{{ title ", "| upcase ", "", "", " }}")]
    [InlineData("", "{{ if yes }}", "1", "{{ end }}", "")]
    [InlineData("{{ if no }}{{", "else if no }}{{", "else if yes }}1{{", "", "end }}")]
    public void What_the_strict_engine_bears_is_not_too_deep(
        string begin,
        string before,
        string middle,
        string after,
        string end)
    {
        var template = begin + Repeated(before, 62) + middle + Repeated(after, 62) + end;

        ScribanSample.Render(template).Should().NotBeEmpty();
    }

    [Fact]
    public void A_choice_between_hundreds_is_a_list_and_no_nesting() =>
        ScribanSample.Render("{{ if no }}" + Repeated("{{ else if no }}", 300) + "{{ else }}ít{{ end }}")
            .Should().Be("ít");

    [Fact]
    public void As_deep_as_both_bounds_allow_a_template_renders_on_a_stack_of_one_mebibyte()
    {
        var template = Repeated("{{ if yes }}", 60) + "{{ " + Repeated("(", 60) + "title" + Repeated(")", 60) + " }}"
            + Repeated("{{ end }}", 60);
        var text = string.Empty;

        var thread = new Thread(() => text = ScribanSample.Render(template), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        text.Should().Be("tiêu đề");
    }

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
