using ComplianceCore.Documents;

namespace ComplianceCore.Scriban.Tests;

public sealed class LimitTests
{
    private static readonly ScribanLimits _fewSteps = With(new TemplateLimits { MaximumSteps = 10_000 });

    private static readonly ScribanLimits _fewCharacters = With(new TemplateLimits { MaximumCharacters = 1_000 });

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for i in 1..1000 }}{{ for j in 1..1000 }}{{ end }}{{ end }}")]
    [InlineData("{{ for i in (1..1000) reversed limit: 999 }}{{ for j in (1..1000) offset: 1 }}{{ end }}{{ end }}")]
    [InlineData("{{ x = 1..2000 }}{{ for i in 1..2000 }}{{ x = x | array.reverse }}{{ end }}")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end }}{{ f 30 }}")]
    public void Steps_beyond_the_last_stop_every_loop(string template) =>
        ScribanSample.RefusalOf(() => ScribanSample.RenderWithin(_fewSteps, template)).Should()
            .EndWith("takes more than 10000 steps. Loop over shorter lists, or raise the bound MaximumSteps. [CC3051]");

    [Theory]
    [InlineData("{{ for i in 1..2000 }}x{{ end }}")]
    [InlineData("{{ for i in 1..2000 }}{{ i }}{{ end }}")]
    [InlineData("{{ for i in 1..2000 }}{{ capture c }}x{{ end }}{{ end }}")]
    [InlineData("{{ for i in 1..2000 }}{{ include 'row' }}{{ end }}")]
    [InlineData("{{ for i in 1..2000 }}{{ x = include 'row' }}{{ end }}")]
    [InlineData("{{ x = 'ab' }}{{ for i in 1..200 }}{{ x = x + x }}{{ end }}")]
    [InlineData("{{ x = 'ab' }}{{ for i in 1..200 }}{{ x += x }}{{ end }}")]
    [InlineData("{{ x = 'ab' }}{{ for i in 1..200 }}{{ x = $'{x}{x}' }}{{ end }}")]
    [InlineData("{{ x = 'a' * 1000000000 }}")]
    [InlineData("{{ x = 'a' | string.pad_left 1000000000 }}")]
    [InlineData("{{ x = 'a' | string.pad_right 1000000000 }}")]
    [InlineData("{{ x = 'aaaaaaaa' * 10 | string.replace 'a' '0123456789012345678901234567890' }}")]
    [InlineData("{{ x = 'ab' }}{{ for i in 1..200 }}{{ x = x | string.append x }}{{ end }}")]
    [InlineData("{{ x = 'ab' }}{{ for i in 1..200 }}{{ x = x | string.prepend x }}{{ end }}")]
    [InlineData("{{ x = names }}{{ for i in 1..200 }}{{ x = [x | join '--'] }}{{ end }}")]
    public void Characters_beyond_the_last_stop_the_rendering_wherever_they_go(string template) =>
        ScribanSample.IssuesOf(() => ScribanSample.RenderWithin(_fewCharacters, template))[0].ToString().Should()
            .EndWith($"[{TemplateIssueCode.TooManyCharacters}]");

    [Fact]
    public void The_bound_of_characters_is_named_where_it_is_met() =>
        ScribanSample.RefusalOf(() => ScribanSample.RenderWithin(_fewCharacters, "\n{{ 'abc' * 500 }}")).Should().Be(
            "thu.sbn(2,4): The template writes more than 1000 characters. Print less, or raise the bound "
            + "MaximumCharacters. [CC3052]");

    [Fact]
    public void Output_up_to_the_longest_is_written_whole() =>
        ScribanSample.RenderWithin(_fewCharacters, "{{ for i in 1..1000 }}x{{ end }}").Should().HaveLength(1_000);

    [Theory]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f(n); ret f(n + 1); end; f 1 }}")]
    [InlineData("{{ func f(n); ret 1 + (n | f); end; f 1 }}")]
    [InlineData("{{ func g(n); ret f(n); end; func f(n); ret g(n); end; f 1 }}")]
    public void Recursion_has_a_bound(string template) =>
        ScribanSample.RefusalOf(() => ScribanSample.Render(template)).Should().EndWith(
            "The functions of the template call each other more than 100 levels deep. End the recursion sooner, or "
            + "raise the bound MaximumRecursion. [CC3084]");

    [Fact]
    public void Recursion_up_to_its_bound_is_rendered() =>
        ScribanSample.Render("{{ func f(n); if n > 1; ret 1 + f(n - 1); end; ret 1; end; f 100 }}").Should().Be("100");

    [Fact]
    public void Recursion_that_no_stack_bears_stops_with_a_fault()
    {
        var open = string.Concat(Enumerable.Repeat("if true;", 60));
        var close = string.Concat(Enumerable.Repeat("end;", 60));
        var limits = new ScribanLimits { MaximumRecursion = ScribanLimits.GreatestRecursion };

        var render = () => ScribanSample.RenderWithin(limits, $"{{{{ func f; {open} f; {close} end; f }}}}");

        ScribanSample.RefusalOf(() => render()).Should().EndWith("[CC3084]");
    }

    [Theory]
    [InlineData("{{ x = 1..100001 }}")]
    [InlineData("{{ x = 100001..1 }}")]
    [InlineData("{{ x = 1..<100002 }}")]
    [InlineData("{{ x = 1..60000 | array.concat (1..60000) }}")]
    [InlineData("{{ x = 1..100000 | array.add 1 }}")]
    [InlineData("{{ x = ('a,' * 100001) | string.split ',' }}")]
    public void A_list_that_a_template_makes_has_a_bound(string template) =>
        ScribanSample.RefusalOf(() => ScribanSample.Render(template)).Should().EndWith(
            "The template makes a list of more than 100000 elements. Make a shorter one, or raise the bound "
            + "MaximumListLength. [CC3085]");

    [Theory]
    [InlineData("{{ (1..100000).size }}", "100000")]
    [InlineData("{{ for i in 3..1 }}{{ i }}{{ end }}{{ for i in 1..<3 }}{{ i }}{{ end }}", "32112")]
    public void A_list_up_to_the_longest_is_made(string template, string expected) =>
        ScribanSample.Render(template).Should().Be(expected);

    [Fact]
    public void A_rendering_that_takes_too_long_stops_with_a_fault()
    {
        var limits = With(new TemplateLimits { MaximumSteps = long.MaxValue }) with
        {
            MaximumDuration = TimeSpan.FromMilliseconds(300),
        };

        ScribanSample.RefusalOf(() => ScribanSample.RenderWithin(limits, "{{ while true }}{{ end }}")).Should().EndWith(
            "The template takes longer than 0.3 seconds. Loop over shorter lists, or raise the bound MaximumDuration. "
            + "[CC3083]");
    }

    [Fact]
    public void A_rendering_that_takes_too_much_memory_stops_with_a_fault()
    {
        var limits = With(new TemplateLimits { MaximumSteps = long.MaxValue }) with { MaximumAllocation = 1_000_000 };

        ScribanSample.RefusalOf(() => ScribanSample.RenderWithin(limits, "{{ while true; x = 1; end }}")).Should()
            .EndWith(
                "The template takes more than 1 MB of memory. Make shorter texts and lists and fewer rounds, or raise "
                + "the bound MaximumAllocation. [CC3088]");
    }

    [Fact]
    public void A_template_that_is_too_long_is_refused() =>
        ScribanSample
            .RefusalOf(() => ScribanSample.RenderWithin(With(new TemplateLimits { MaximumLength = 3 }), "abcd"))
            .Should().EndWith("at most 3 are read. Shorten it, or raise the bound MaximumLength. [CC3001]");

    [Theory]
    [InlineData("a\0b", "thu.sbn(1,2) CC3002")]
    [InlineData("a\uffffb", "thu.sbn(1,2) CC3002")]
    [InlineData("{{ 'a\\u0001b' }}", "thu.sbn(1,4) CC3002")]
    [InlineData("{{ 'a\\uffffb' }}", "thu.sbn(1,4) CC3002")]
    public void A_character_that_no_document_can_hold_is_refused(string template, string refusal) =>
        ScribanSample.RefusalsOf(template).Should().Equal(refusal);

    [Theory]
    [MemberData(nameof(OutOfBounds))]
    public void A_bound_that_could_not_hold_is_refused(string bound, Action set) =>
        set.Should().Throw<ArgumentException>().WithParameterName(bound);

    public static TheoryData<string, Action> OutOfBounds() => new()
    {
        { "Templates", () => _ = new ScribanLimits { Templates = null! } },
        { "MaximumDuration", () => _ = new ScribanLimits { MaximumDuration = TimeSpan.Zero } },
        { "MaximumDuration", () => _ = new ScribanLimits { MaximumDuration = TimeSpan.FromDays(2) } },
        { "MaximumRecursion", () => _ = new ScribanLimits { MaximumRecursion = 0 } },
        { "MaximumRecursion", () => _ = new ScribanLimits { MaximumRecursion = 1_001 } },
        { "MaximumListLength", () => _ = new ScribanLimits { MaximumListLength = 0 } },
        { "MaximumListLength", () => _ = new ScribanLimits { MaximumListLength = 1_000_001 } },
        { "MaximumAllocation", () => _ = new ScribanLimits { MaximumAllocation = 999_999 } },
    };

    private static ScribanLimits With(TemplateLimits limits) => new() { Templates = limits };
}
