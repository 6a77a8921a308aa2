using System.Reflection;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class SampleScenarioTests
{
    private static readonly string[] _kinds =
    [
        .. typeof(ComplianceRule).Assembly.GetTypes()
            .Select(type => type.GetField("KindWord", BindingFlags.Public | BindingFlags.Static))
            .OfType<FieldInfo>()
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    private static readonly string _glossary =
        File.ReadAllText(RepositoryRoot.PathOf("src", "ComplianceCore", "README.md"));

    public static IEnumerable<object[]> Scenarios => SampleScenarios.All.Select(scenario => new object[] { scenario });

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_sample_scenario_comes_out_as_expected(RuleScenario scenario) =>
        scenario.Judge(SampleScenarios.Rules).Issues.Should().BeEmpty();

    [Fact]
    public void The_samples_are_many() => SampleScenarios.All.Should().HaveCountGreaterThan(70);

    [Fact]
    public void The_samples_show_every_rule_breached_and_met() =>
        ScenarioRun.Of(SampleScenarios.Rules, SampleScenarios.All).Remarks.Should().BeEmpty();

    [Fact]
    public void The_samples_show_every_verdict_of_every_rule() =>
        SampleScenarios.All.SelectMany(scenario => scenario.Expectations)
            .Select(expectation => (expectation.RuleId, expectation.Verdict))
            .Distinct()
            .Should().HaveCount(SampleScenarios.Rules.Rules.Count * Enum.GetValues<Verdict>().Length);

    [Fact]
    public void The_sample_rules_have_only_levels_with_their_own_threshold_to_remark() =>
        RuleSetReview.Of(SampleScenarios.Rules).Select(issue => issue.Code).Should().Equal("CC1423", "CC1423");

    [Fact]
    public void Every_kind_of_rule_has_scenarios() =>
        SampleScenarios.Rules.Rules.Select(rule => rule.Kind).Distinct()
            .Should().BeEquivalentTo(_kinds).And.HaveCountGreaterThan(4);

    [Fact]
    public void Every_kind_of_rule_has_a_file_of_scenarios_that_bears_its_name() =>
        _kinds.Select(FileOf).Should().HaveCountGreaterThan(4).And.OnlyContain(start => Directory
            .EnumerateFiles(SampleScenarios.Folder, start + "*.json").Any());

    [Fact]
    public void Every_kind_of_rule_is_in_the_glossary() =>
        _kinds.Should().HaveCountGreaterThan(4)
            .And.OnlyContain(kind => _glossary.Contains(
                $"| `{char.ToUpperInvariant(kind[0])}{kind.Substring(1)}Rule`", StringComparison.Ordinal))
            .And.OnlyContain(kind => _glossary.Contains($"`{kind}`", StringComparison.Ordinal));

    // As "zero-activity" for "zeroActivity".
    private static string FileOf(string kind) =>
        string.Concat(kind.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
