using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class PublishedHoleTests
{
    private const long OneHundredMegabytes = 100_000_000;

    public static TheoryData<string> Names => [.. PublishedHoles.Known.Holes.Select(hole => hole.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hole_of_other_engines_is_refused_or_stopped_before_it_takes_much(string name)
    {
        var model = ConformanceSuite.ModelOf(PublishedHoles.Known.Model);
        var hole = PublishedHoles.Known.HoleOf(name).Over(model);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var render = () => TemplateEngine.Strict.Parse(hole).Render(model.Root, text => text, CancellationToken.None);

        render.Should().Throw<TemplateException>();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(OneHundredMegabytes);
    }

    [Theory]
    [InlineData("GHSA-wgh7-7m3c-fx25", "GHSA-p6q4-fgr8-vx4p", "GHSA-6q7j-xr26-3h2c", "GHSA-grr9-747v-xvcp")]
    [InlineData("GHSA-xcx6-vp38-8hr5", "GHSA-c875-h985-hvrc", "GHSA-24c8-4792-22hx", "GHSA-q6rr-fm2g-g5x8")]
    [InlineData("GHSA-m2p3-hwv5-xpqw", "GHSA-xw6w-9jjh-p9cr", "GHSA-5rpf-x9jg-8j5p", "GHSA-v66j-x4hw-fv9g")]
    [InlineData("GHSA-5wr9-m6jw-xx44", "GHSA-x6m9-38vm-2xhf")]
    public void Every_advisory_has_a_template_that_tries_it(params string[] advisories) =>
        PublishedHoles.Known.Holes.Select(hole => hole.Advisory).Should().Contain(advisories);

    [Fact]
    public void Many_holes_are_known() =>
        PublishedHoles.Known.Holes.Select(hole => hole.Name).Should().HaveCountGreaterThan(120)
            .And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("""{ "model": "district", "holes": [] }""", "there is none")]
    [InlineData("""{ "model": "district", "holes": [{ "name": "A", "did": "a", "template": "a", "a": 1 }] }""", "'a'")]
    [InlineData(
        """{ "model": "district", "holes": [{ "name": "A", "did": "a", "template": [{ "repeat": "a" }] }] }""",
        "\"times\": number")]
    public void A_faulty_file_of_holes_is_refused(string json, string reason) =>
        FluentActions.Invoking(() => PublishedHoles.Parse(json))
            .Should().Throw<InvalidDataException>().WithMessage($"holes: *{reason}*");

    [Fact]
    public void Parts_are_repeated_as_often_as_they_say() =>
        PublishedHoles.Parse(
                """
                {
                  "model": "district",
                  "holes": [{ "name": "A", "did": "a", "template": ["{{ ", { "repeat": "ab", "times": 3 }, " }}"] }]
                }
                """)
            .Holes[0].Template.Should().Be("{{ ababab }}");
}
