using ComplianceCore.Documents;

namespace ComplianceCore.Scriban.Tests;

public sealed class IncludeTests
{
    [Fact]
    public void An_include_that_there_is_not_is_found_when_the_template_is_loaded() =>
        ScribanSample.IssuesOf(() => ScribanSample.Parse("{{ if no }}{{ include 'rwo' }}{{ end }}"))
            .Should().ContainSingle().Which.ToString().Should().Be(
                "thu.sbn(1,23): There is no template 'rwo' to include. List its file under 'includes' in case.json, or "
                + "correct the name; the nearest one there is 'row'. [CC3046]");

    [Fact]
    public void An_include_named_by_a_value_is_found_when_it_is_rendered() =>
        ScribanSample.Render("{{ x = 'r' + 'ow' }}{{ include x }}").Should().StartWith("- tiêu đề");

    [Fact]
    public void An_include_that_a_value_names_and_there_is_not_stops_the_rendering() =>
        ScribanSample.RefusalsOf("{{ x = '../row' }}{{ include x }}").Should().Equal("thu.sbn(1,22) CC3046");

    [Fact]
    public void An_include_of_itself_is_found_when_the_template_is_loaded() =>
        ScribanSample.IssuesOf(() => ScribanSample.Parse(
                "{{ include 'a' }}",
                [new("a", "{{ if no }}{{ include 'b' }}{{ end }}"), new("b", "{{ include 'a' }}")],
                ScribanLimits.Default))
            .Should().ContainSingle().Which.ToString().Should().StartWith("b(1,12): 'a' includes itself");

    [Fact]
    public void An_include_of_itself_through_a_value_stops_the_rendering() =>
        ScribanSample.IssuesOf(() => ScribanSample.Render(
                "{{ x = 'a' }}{{ include x }}", new TemplateFile("a", "{{ include x }}")))
            .Should().ContainSingle().Which.ToString().Should().StartWith("a(1,4): 'a' includes itself");

    [Fact]
    public void Includes_by_literals_have_a_greatest_depth_at_the_loading() =>
        ScribanSample.IssuesOf(() => ScribanSample.Parse(
                "{{ include 'a' }}", [new("a", "{{ include 'b' }}"), new("b", "b")], OneDeep))
            .Should().ContainSingle().Which.ToString().Should()
            .StartWith("a(1,12): 'b' is included more than 1 levels deep");

    [Fact]
    public void Includes_by_values_have_a_greatest_depth_at_the_rendering() =>
        ScribanSample.IssuesOf(() => ScribanSample.Parse(
                    "{{ x = 'b' }}{{ include 'a' }}", [new("a", "{{ include x }}"), new("b", "b")], OneDeep)
                .Render(ScribanSample.Root, MarkdownText.Escape, CancellationToken.None))
            .Should().ContainSingle().Which.ToString().Should()
            .StartWith("a(1,4): 'b' is included more than 1 levels deep");

    [Theory]
    [InlineData("{{ include }}")]
    [InlineData("{{ include 1 }}")]
    [InlineData("{{ include 'row' 'row' }}")]
    [InlineData("{{ include names }}")]
    public void An_include_takes_one_name(string template) =>
        ScribanSample.RefusalsOf(template).Should().ContainSingle().Which.Should().EndWith("CC3019");

    [Fact]
    public void An_include_sees_and_sets_the_names_of_the_template() =>
        ScribanSample.Render(
                "{{ for u in units }}{{ include 'a' }}{{ end }}{{ shared }}",
                new TemplateFile("a", "{{ u.name }}{{ for.index }}{{ shared = 5 }};"))
            .Should().Be(@"xã Ví Dụ0;\*sao\*1;5");

    [Fact]
    public void An_include_does_not_indent_what_it_writes() =>
        ScribanSample.Render("a\n  {{ include 'a' }}", new TemplateFile("a", "b\nc\n")).Should().Be("a\n  b\nc\n");

    [Fact]
    public void Includes_that_multiply_are_looked_through_once_and_stopped_when_they_are_rendered()
    {
        var includes = Enumerable.Range(1, 7).Select(level => new TemplateFile(
            $"{level}", string.Concat(Enumerable.Repeat($"{{{{ include '{level + 1}' }}}}", 100))));
        var limits = new ScribanLimits { Templates = new TemplateLimits { MaximumSteps = 100_000 } };

        var template = ScribanSample.Parse("{{ include '1' }}", [.. includes, new("8", "a")], limits);
        var render = () => template.Render(ScribanSample.Root, MarkdownText.Escape, CancellationToken.None);

        render.Should().Throw<TemplateException>().Which.Issues[0].Code.Should().Be("CC3051");
    }

    private static ScribanLimits OneDeep => new() { Templates = new TemplateLimits { MaximumIncludeDepth = 1 } };
}
