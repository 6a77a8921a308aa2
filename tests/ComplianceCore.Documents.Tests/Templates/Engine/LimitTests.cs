namespace ComplianceCore.Documents.Tests;

public sealed class LimitTests
{
    private const string FortyOneCharacters = "0123456789 0123456789 0123456789 01234567";

    private const string NestedLoops = "{{ for a in names }}{{ for b in names }}{{ b }}{{ end }}{{ end }}";

    [Fact]
    public void A_template_that_is_too_long_is_refused() =>
        Refusal(new TemplateLimits { MaximumLength = 40 }, FortyOneCharacters).Should().Be(
            "thu.sbn: The template has 41 characters; at most 40 are read. Shorten it, or raise the bound "
            + "MaximumLength. [CC3001]");

    [Theory]
    [InlineData(41)]
    [InlineData(42)]
    public void A_template_up_to_the_longest_is_read(int maximum) =>
        Sample.RenderWithin(new TemplateLimits { MaximumLength = maximum }, FortyOneCharacters).Should()
            .Be(FortyOneCharacters);

    [Fact]
    public void A_number_that_is_too_large_to_be_exact_stops_the_rendering() =>
        Refusal(TemplateLimits.Default, "{{ big = 999999999999999999 * 999999999 }}{{ big * 1000 }}").Should()
            .EndWith("* 1000 has too many digits to be exact. A number has at most 28 digits. [CC3053]");

    [Theory]
    [InlineData("{{ (((1))) }}")]
    [InlineData("{{ 1 + 1 + 1 + 1 }}")]
    [InlineData("{{ - - - - 1 }}")]
    [InlineData("{{ title | upcase | upcase | upcase }}")]
    [InlineData("{{ if yes }}{{ if yes }}{{ if yes }}{{ if yes }}{{ end }}{{ end }}{{ end }}{{ end }}")]
    public void What_is_nested_one_level_too_deep_is_refused(string template) =>
        Refusal(new TemplateLimits { MaximumNesting = 3 }, template).Should()
            .EndWith("raise the bound MaximumNesting. [CC3009]");

    [Theory]
    [InlineData("{{ ((1)) }}")]
    [InlineData("{{ 1 + 1 + 1 }}")]
    [InlineData("{{ - - 1 }}")]
    [InlineData("{{ title | upcase | upcase }}")]
    [InlineData("{{ if yes }}{{ if yes }}{{ yes }}{{ end }}{{ end }}")]
    public void What_is_nested_as_deep_as_it_may_be_is_read(string template) =>
        Sample.RenderWithin(new TemplateLimits { MaximumNesting = 3 }, template).Should().NotBeEmpty();

    [Fact]
    public void Steps_beyond_the_last_stop_the_rendering_where_it_is() =>
        Refusal(new TemplateLimits { MaximumSteps = 20 }, NestedLoops).Should().Be(
            "thu.sbn(1,44): The template takes more than 20 steps. Loop over shorter lists, or raise the bound "
            + "MaximumSteps. [CC3051]");

    [Fact]
    public void A_function_pays_a_step_for_each_element_of_its_list() =>
        Refusal(new TemplateLimits { MaximumSteps = 6 }, "{{ names | join ', ' }}").Should().EndWith("[CC3051]");

    [Fact]
    public void A_loop_pays_a_step_for_each_round_even_when_there_is_nothing_to_do() =>
        Refusal(new TemplateLimits { MaximumSteps = 4 }, "{{ for a in names }}{{ end }}").Should().EndWith("[CC3051]");

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void A_loop_that_takes_no_more_than_its_steps_is_whole(int maximum) =>
        Sample.RenderWithin(new TemplateLimits { MaximumSteps = maximum }, "{{ for a in names }}{{ end }}").Should()
            .BeEmpty();

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void A_rendering_that_takes_no_more_than_its_steps_is_whole(int maximum) =>
        Sample.RenderWithin(new TemplateLimits { MaximumSteps = maximum }, "{{ names | join ', ' }}").Should()
            .Be("a, B c, đ");

    [Theory]
    [InlineData("{{ title }}{{ title }}")]
    [InlineData("{{ capture c }}{{ title }}{{ end }}{{ c }}")]
    [InlineData("{{ x = names | join 'abcdefgh' }}")]
    [InlineData("0123456789abcd")]
    public void Characters_beyond_the_last_stop_the_rendering_wherever_they_go(string template) =>
        Refusal(new TemplateLimits { MaximumCharacters = 13 }, template).Should()
            .EndWith("more than 13 characters. Print less, or raise the bound MaximumCharacters. [CC3052]");

    [Theory]
    [InlineData(14)]
    [InlineData(15)]
    public void An_output_up_to_the_longest_is_written_whole(int maximum) =>
        Sample.RenderWithin(new TemplateLimits { MaximumCharacters = maximum }, "{{ title }}{{ title }}").Should()
            .Be("tiêu đềtiêu đề");

    [Fact]
    public void Includes_inside_each_other_have_a_bound() =>
        Refusal(new TemplateLimits { MaximumIncludeDepth = 0 }, "{{ include 'row' }}").Should().Be(
            "thu.sbn(1,4): 'row' is included more than 0 levels deep. Include it from a template that is nearer, or "
            + "raise the bound MaximumIncludeDepth. [CC3050]");

    [Fact]
    public void As_many_levels_as_all_bounds_may_allow_are_rendered_on_a_stack_of_one_mebibyte()
    {
        var open = string.Concat(Enumerable.Repeat("{{ if yes }}", TemplateLimits.GreatestNesting - 1));
        var close = string.Concat(Enumerable.Repeat("{{ end }}", TemplateLimits.GreatestNesting - 1));
        var includes = Levels(
            level => open + $"{{{{ include 'level{level + 1}' }}}}" + close, open + "{{ title }}" + close);
        var limits = new TemplateLimits { MaximumNesting = TemplateLimits.GreatestNesting };
        var text = string.Empty;

        var thread = new Thread(Render, maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        text.Should().Be("tiêu đề");

        void Render() => text = Sample.Parse(open + "{{ include 'level1' }}" + close, includes, limits)
            .Render(Sample.Root, plain => plain, CancellationToken.None);
    }

    [Fact]
    public void Includes_that_multiply_are_stopped_while_they_are_checked()
    {
        var includes = Levels(
            level => string.Concat(Enumerable.Repeat($"{{{{ include 'level{level + 1}' }}}}", 100)), "{{ title }}");
        var limits = new TemplateLimits { MaximumSteps = 100_000 };

        var parse = () => Sample.Parse("{{ include 'level1' }}", includes, limits);

        parse.Should().Throw<TemplateException>().Which.Issues[0].Code.Should().Be("CC3051");
    }

    [Theory]
    [MemberData(nameof(OutOfBounds))]
    public void A_bound_that_could_not_hold_is_refused(string bound, Action set) =>
        set.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(bound);

    public static TheoryData<string, Action> OutOfBounds() => new()
    {
        { "MaximumLength", () => _ = new TemplateLimits { MaximumLength = 0 } },
        { "MaximumNesting", () => _ = new TemplateLimits { MaximumNesting = 0 } },
        { "MaximumNesting", () => _ = new TemplateLimits { MaximumNesting = 101 } },
        { "MaximumFaults", () => _ = new TemplateLimits { MaximumFaults = 0 } },
        { "MaximumSteps", () => _ = new TemplateLimits { MaximumSteps = 0 } },
        { "MaximumCharacters", () => _ = new TemplateLimits { MaximumCharacters = 0 } },
        { "MaximumIncludeDepth", () => _ = new TemplateLimits { MaximumIncludeDepth = -1 } },
        { "MaximumIncludeDepth", () => _ = new TemplateLimits { MaximumIncludeDepth = 9 } },
    };

    [Fact]
    public void A_number_that_is_no_longer_exact_stops_the_rendering() =>
        Refusal(TemplateLimits.Default, "{{ x = 999999999999999999 }}{{ x * x }}").Should()
            .StartWith("thu.sbn(1,34): 999999999999999999 * 999999999999999999 has too many digits");

    [Theory]
    [InlineData("{{ 0.123456789012345 * 0.12345678901234 }}")]
    [InlineData("{{ 123456789012345678 * 0.1234567890123456 }}")]
    [InlineData("{{ 999999999999999999 * 9999999999 + 0.1 }}")]
    [InlineData("{{ 0.1 - 999999999999999999 * 9999999999 }}")]
    public void Decimals_that_would_be_rounded_away_stop_the_rendering(string template) =>
        Refusal(TemplateLimits.Default, template).Should().EndWith("A number has at most 28 digits. [CC3053]");

    [Theory]
    [InlineData("{{ 0.12345678901234 * 0.12345678901234 }}", "0.0152415787532374345526722756")]
    [InlineData("{{ 12345678901234567 * 0.12345678901 }}", "1524157875294924.56663770867")]
    public void As_many_decimals_as_a_number_has_are_printed(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Fact]
    public void More_faults_than_are_listed_are_said_to_be_there()
    {
        var refusal = Refusal(new TemplateLimits { MaximumFaults = 2 }, "{{ a }}{{ b }}{{ c }}{{ d }}");

        refusal.Split('\n').Should().HaveCount(3).And.Subject.Last().Should().Be(
            "thu.sbn(1,18): The template has more than 2 faults; the rest is not listed. Mend these and read it again. "
            + "[CC3008]");
    }

    [Fact]
    public void A_list_of_eleven_thousand_units_is_rendered_within_the_default_bounds()
    {
        var model = RecordType.Of("model", ("units", TemplateType.ListOf(Sample.Unit)));
        var units = Enumerable.Range(1, 11_000).Select(number => Sample.UnitOf("xã Ví Dụ", number, isLate: false));
        var root = RecordValue.Of(model, ("units", new ListValue([.. units])));
        var file = new TemplateFile(
            "xa.sbn", "{{ for unit in units ~}}\n- {{ unit.name }}: {{ unit.signed }}\n{{ end ~}}");
        var template = TemplateEngine.Strict.Parse(new TemplateSource(file, [], model, FunctionTable.Basic));

        template.Render(root, MarkdownText.Escape, CancellationToken.None).Should()
            .StartWith("- xã Ví Dụ: 1\n- xã Ví Dụ: 2\n").And.EndWith("\n- xã Ví Dụ: 11000\n");
    }

    [Fact]
    public void A_rendering_stops_when_its_caller_gives_up()
    {
        using var caller = new CancellationTokenSource();
        var quits = new TemplateFunction(
            "quits",
            [TemplateType.Text],
            TemplateType.Text,
            arguments =>
            {
                caller.Cancel();
                return arguments[0];
            });
        var loop = string.Concat(Enumerable.Repeat("{{ for a in names }}{{ a | quits }}{{ end }}", 1000));
        var template = TemplateEngine.Strict.Parse(new TemplateSource(
            new TemplateFile("thu.sbn", loop), [], Sample.Model, FunctionTable.Basic.With(quits)));

        var render = () => template.Render(Sample.Root, plain => plain, caller.Token);

        render.Should().Throw<OperationCanceledException>();
    }

    /// <summary>Templates that include each other to the eighth level, the deepest that may be.</summary>
    private static TemplateFile[] Levels(Func<int, string> text, string last) =>
    [
        .. Enumerable.Range(1, 7).Select(level => new TemplateFile($"level{level}", text(level))),
        new("level8", last),
    ];

    private static string Refusal(TemplateLimits limits, string template)
    {
        var render = () => Sample.RenderWithin(limits, template);
        return render.Should().Throw<TemplateException>().Which.Message;
    }
}
