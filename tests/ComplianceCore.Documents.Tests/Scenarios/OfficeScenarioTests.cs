using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>The tests of an office, as the page on scenarios shows them.</summary>
public sealed class OfficeScenarioTests
{
    private static readonly string _folder = RepositoryRoot.PathOf("samples", "scenarios");

    private static readonly RuleSet _rules = RuleSet.Load(Path.Combine(_folder, "rules.json"));

    public static TheoryData<RuleScenario> Scenarios => [.. ScenarioFolder.Load(_folder, _rules)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Rules_conclude_as_the_scenario_expects(RuleScenario scenario) =>
        Assert.Empty(scenario.Judge(_rules).Issues);
}
