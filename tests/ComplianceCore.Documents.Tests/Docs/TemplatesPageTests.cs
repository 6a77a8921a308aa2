using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed partial class TemplatesPageTests
{
    private static readonly string _page = File.ReadAllText(RepositoryRoot.PathOf("docs", "templates.md"));

    private readonly ComplianceCase _case = ComplianceCase.Load(
        RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1"));

    public static IEnumerable<object[]> Examples => Row().Matches(_page)
        .Select(row => new object[] { Cell(row.Groups["write"].Value), Cell(row.Groups["prints"].Value) });

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_page_says(string write, string prints)
    {
        var model = _case.Template.Model;
        var report = ComplianceEvaluator.Evaluate(_case.Units, _case.Figures, _case.Rules, _case.Period);

        var template = ParsedTemplate.Parse(write, "templates.md", model.Type, model.Functions);

        template.Render(model.ValuesOf(report, _case.Dispatch), plain => plain, CancellationToken.None)
            .Should().Be(prints);
    }

    [Fact]
    public void The_page_shows_every_function() =>
        _case.Template.Model.Functions.Names.Should().HaveCountGreaterThan(10)
            .And.OnlyContain(name => _page.Contains($"| {name} ", StringComparison.Ordinal)
                || _page.Contains($"`{name}`", StringComparison.Ordinal));

    [Fact]
    public void The_page_has_many_examples() => Examples.Should().HaveCountGreaterThan(35);

    private static string Cell(string text) => text.Replace("\\|", "|", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| `(?<write>[^`]+)` \| `(?<prints>[^`]*)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
