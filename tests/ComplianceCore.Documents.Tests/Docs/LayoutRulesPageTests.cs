using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary><c>docs/layout-rules.md</c> lists every rule, with what the checker says of a break.</summary>
public sealed class LayoutRulesPageTests
{
    private static readonly string _page = RepositoryRoot.PathOf("docs", "layout-rules.md");

    private static readonly IReadOnlyList<LayoutRule> _rules = LayoutChecker.RulesOf(LayoutChecker.Profiles[^1]);

    [Fact]
    public void The_page_lists_every_rule_with_its_provision_an_example_and_the_message() =>
        GeneratedTable.Actual(_page, "layout rules", Table()).Should().Be(Table());

    [Fact]
    public void Every_rule_is_on_the_page() =>
        _rules.Should().HaveCountGreaterThan(160)
            .And.OnlyContain(rule => File.ReadAllText(_page).Contains($"| `{rule.Id}` |", StringComparison.Ordinal));

    [Fact]
    public void The_code_of_the_page_is_the_whole_sample() => File.ReadAllText(_page).Should().Contain(
        $"```csharp\n{File.ReadAllText(RepositoryRoot.PathOf("samples", "CheckLayout", "Program.cs"))}```\n");

    private static string Table()
    {
        var table = new StringBuilder()
            .Append("| rule | provision | an example that breaks it | the message |\n")
            .Append("|---|---|---|---|\n");
        foreach (var rule in _rules)
        {
            var fault = PlantedFaults.All.First(each => each.Rule == rule.Id);
            using var docx = EditedDocx.Of(fault.Dispatch, fault.Edit);
            var departure = LayoutChecker.Check(docx, new LayoutCheckOptions(), CancellationToken.None).Departures
                .Single(each => each.Rule.Id == rule.Id);
            table.Append("| `").Append(rule.Id).Append("` | ").Append(rule.Provision.Vietnamese)
                .Append(" | ").Append(fault.Example.English).Append(" | ").Append(departure.Message.Vietnamese)
                .Append(" |\n");
        }

        return table.ToString();
    }
}
