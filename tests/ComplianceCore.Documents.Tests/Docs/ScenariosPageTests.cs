using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed partial class ScenariosPageTests
{
    private const string Unknown = "nobody_knows_this";

    private static readonly DocumentationPage _page = DocumentationPage.Read("scenarios.md");
    private static readonly string _text = File.ReadAllText(RepositoryRoot.PathOf("docs", "scenarios.md"));

    public static TheoryData<string, string> Objects => new()
    {
        { "file", "" },
        { "scenarios", "scenarios/1" },
        { "unit", "scenarios/1/unit" },
        { "history", "scenarios/1/history/0" },
        { "expect", "scenarios/1/expect/0" },
    };

    [Fact]
    public void The_example_comes_out_as_the_page_says()
    {
        var scenarios = Parse(_page.Files["example.json"]);

        scenarios.Should().HaveCount(2);
        scenarios.SelectMany(scenario => scenario.Judge(SampleScenarios.Rules).Issues).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_page_describes_what_the_code_reads(string table, string path) =>
        _page.MemberTables[table].Should().BeEquivalentTo(KnownAt(path));

    [Fact]
    public void Every_table_of_the_page_is_held_against_the_code() =>
        _page.MemberTables.Keys.Should().BeEquivalentTo(Objects.Select(row => (string)row[0]));

    [Fact]
    public void The_tests_on_the_page_are_tests_that_run()
    {
        var tests = File.ReadAllText(RepositoryRoot.PathOf(
            "tests", "ComplianceCore.Documents.Tests", "Scenarios", "OfficeScenarioTests.cs"));

        tests.Should().Contain(CodeBlock().Match(_text).Groups["code"].Value);
    }

    private static IReadOnlyList<RuleScenario> Parse(string text) =>
        ScenarioFile.Parse(Encoding.UTF8.GetBytes(text), "example.json", SampleScenarios.Rules);

    /// <summary>Asks the code which members it knows, by writing one that it cannot know.</summary>
    private static string[] KnownAt(string path)
    {
        var root = JsonNode.Parse(_page.Files["example.json"])!;
        SampleScenarios.At(root, path).AsObject()[Unknown] = true;
        var parsing = () => Parse(root.ToJsonString());
        var told = parsing.Should().Throw<ScenarioFormatException>().Which.Issues.Single().Message.English;
        return Known().Match(told).Groups["known"].Value.Split(", ");
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"'nobody_knows_this'.* Known members: (?<known>[^.]+)\.$")]
    private static partial Regex Known();
}
