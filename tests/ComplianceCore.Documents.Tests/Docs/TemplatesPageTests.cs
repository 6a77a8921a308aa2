using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed partial class TemplatesPageTests
{
    private static readonly string _page = File.ReadAllText(RepositoryRoot.PathOf("docs", "templates.md"));

    private static readonly TemplateFile[] _includes =
    [
        .. Include().Matches(_page).Select(
            match => new TemplateFile(match.Groups["name"].Value, match.Groups["text"].Value)),
    ];

    /// <summary>Each row with the case that was named last before it.</summary>
    public static IEnumerable<object[]> Examples => Row().Matches(_page).Select(row => new object[]
    {
        CaseName().Matches(_page[..row.Index])[^1].Groups["name"].Value,
        Cell(row.Groups["write"].Value),
        Cell(row.Groups["prints"].Value),
    });

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_page_says(string name, string write, string prints)
    {
        var office = ComplianceCase.Load(RepositoryRoot.PathOf("samples", "cases", name));
        var model = office.Template.Reader.Model;

        var template = (office.Template.Reader with { Includes = _includes }).Parse(write, "templates.md");

        template.Render(model.ValuesOf(office.Evaluate(), office.Dispatch), plain => plain, CancellationToken.None)
            .Should().Be(prints);
    }

    [Fact]
    public void The_page_shows_every_function() =>
        new TemplateModel(GivenRules.Of(GivenRules.Target), ReportingPeriod.Quarter(2023, 1)).Functions.Names
            .Should().HaveCountGreaterThan(10)
            .And.OnlyContain(name => _page.Contains($"| {name} ", StringComparison.Ordinal)
                || _page.Contains($"`{name}`", StringComparison.Ordinal));

    [Fact]
    public void The_page_has_many_examples() => Examples.Should().HaveCountGreaterThan(70);

    private static string Cell(string text) =>
        text.Replace("\\|", "|", StringComparison.Ordinal).Replace('⏎', '\n');

    [GeneratedRegex(@"^```text file=(?<name>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Include();

    [GeneratedRegex(@"`samples/cases/(?<name>[^`]+)`")]
    private static partial Regex CaseName();

    [GeneratedRegex(@"^\| `(?<write>[^`]+)` \| `(?<prints>[^`]*)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
