using ComplianceCore.Documents;
using ComplianceCore.TestKit;

namespace ComplianceCore.Scriban.Tests;

public sealed class PublishedHoleTests
{
    private const long TwoHundredMegabytes = 200_000_000;

    private static readonly ConformanceModel _model = ConformanceSuite.ModelOf(PublishedHoles.Known.Model);

    // In Scriban these mean something, which is small and comes to an end. No hole is left to a later Scriban.
    private static readonly string[] _harmless =
    [
        "Escape blocks that are never closed",
        "Comments that are never closed",
        "An include by a joined name",
    ];

    public static TheoryData<string> Stopped =>
        [.. PublishedHoles.Known.Holes.Select(hole => hole.Name).Except(_harmless, StringComparer.Ordinal)];

    public static TheoryData<string> Harmless => [.. _harmless];

    [Theory]
    [MemberData(nameof(Stopped))]
    public void A_published_hole_is_refused_or_stopped_before_it_takes_much(string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Rendering(name).Should().Throw<TemplateException>();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(TwoHundredMegabytes);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void A_hole_that_is_none_in_Scriban_is_rendered_whole_and_takes_little(string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Rendering(name).Should().NotThrow();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(TwoHundredMegabytes);
    }

    private static Func<string> Rendering(string name) => () => ScribanTemplateEngine.Create()
        .Parse(PublishedHoles.Known.HoleOf(name).Over(_model))
        .Render(_model.Root, MarkdownText.Escape, CancellationToken.None);
}
