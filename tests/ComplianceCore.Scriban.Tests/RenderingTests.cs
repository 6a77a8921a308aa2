using System.Diagnostics;
using ComplianceCore.Documents;

namespace ComplianceCore.Scriban.Tests;

public sealed class RenderingTests
{
    private const string Everything =
        "{{ func f(x); ret x + 1; end }}{{ for u in units }}{{ u.name }} {{ f for.index }} {{ include 'row' }}{{ end }}"
        + "{{ capture c }}{{ names | array.reverse | join ', ' }}{{ end }}{{ c }}{{ case count; when 3; 'ba'; end }}";

    [Fact]
    public void A_thousand_renderings_at_once_are_equal()
    {
        var template = ScribanSample.Parse(Everything);
        var expected = template.Render(ScribanSample.Root, MarkdownText.Escape, CancellationToken.None);

        var texts = ParallelEnumerable.Range(0, 1_000).WithDegreeOfParallelism(16)
            .Select(_ => template.Render(ScribanSample.Root, MarkdownText.Escape, CancellationToken.None)).ToArray();

        texts.Should().AllBe(expected);
    }

    [Fact]
    public void A_caller_who_gave_up_before_is_told_so()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        var render = () => ScribanSample.Parse("a").Render(ScribanSample.Root, MarkdownText.Escape, source.Token);

        render.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ func f; while true; x = 'a' + 'b'; end; end }}{{ f }}")]
    [InlineData("{{ x = 1..90000; while true; y = x | array.reverse; end }}")]
    public async Task A_caller_who_gives_up_is_told_so_at_once(string text)
    {
        var limits = new ScribanLimits { Templates = new TemplateLimits { MaximumSteps = long.MaxValue } };
        var template = ScribanSample.Parse(text, [], limits);
        using var source = new CancellationTokenSource();
        var rendering = Task.Run(() => template.Render(ScribanSample.Root, MarkdownText.Escape, source.Token));
        await Task.Delay(200);

        var since = Stopwatch.GetTimestamp();
        await source.CancelAsync();
        var wait = () => rendering;

        await wait.Should().ThrowAsync<OperationCanceledException>();
        Stopwatch.GetElapsedTime(since).Should().BeLessThan(TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public void A_list_of_eleven_thousand_units_is_rendered_within_the_default_bounds()
    {
        var root = ScribanSample.RootOver(ScribanSample.UnitsNamed(Enumerable.Range(1, 11_000).Select(i => $"xã {i}")));
        var template = ScribanSample.Parse(
            "{{ for u in units }}{{ u.name }}{{ if !for.last }}, {{ end }}{{ end }} {{ units.size }} "
            + "{{ units[-1].name }}");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = template.Render(root, MarkdownText.Escape, CancellationToken.None);

        text.Should().EndWith("xã 11000 11000 xã 11000");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(30_000_000);
    }

    [Theory]
    [InlineData("{{ x = 'ab'; for i in 1..100; x = x + x; end }}")]
    [InlineData("{{ x = 'ab'; for i in 1..100; x = x | string.append x; end }}")]
    [InlineData("{{ x = 'ab'; for i in 1..100; x = x | string.replace 'a' x; end }}")]
    [InlineData("{{ x = 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ x = 'a' * 2000000000 }}")]
    [InlineData("{{ x = '' * 2000000000 }}")]
    [InlineData("{{ x = 1..2000000000 }}")]
    [InlineData("{{ for x in (1..2000000000) reversed; end }}")]
    [InlineData("{{ x = [1]; for i in 1..100; x = x | array.concat x; end }}")]
    [InlineData("{{ x = names; for i in 1..100; x = [x, x]; end; x }}")]
    [InlineData(
        "{{ for i in 1..100000; capture c; for j in 1..100; "
        + "'abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij'; end; end; end }}")]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..100000; y = x | string.upcase; end }}")]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..100000; y = x | upcase; end }}")]
    public void What_grows_without_end_is_stopped_before_it_takes_memory(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var render = () => ScribanSample.Render(text);

        render.Should().Throw<TemplateException>();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200_000_000);
    }
}
