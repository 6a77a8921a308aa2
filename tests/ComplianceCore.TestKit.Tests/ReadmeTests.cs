namespace ComplianceCore.TestKit.Tests;

public sealed class ReadmeTests
{
    public ReadmeTests()
    {
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
    }

    [Fact]
    public void The_example_judges_around_a_threshold()
    {
        var rules = RuleSet.Load("samples/cases/yen-chau-2021-q1/rules.json");
        var onIt = Given.Commune("Ví Dụ").Issued(100).Signed(97);
        var overIt = Given.Commune("Mây Trắng").Issued(100).Signed(98);
        var office = GivenCase.Of(rules, onIt, overIt) with { Period = ReportingPeriod.Quarter(2021, 1) };

        Assert.Equal(Verdict.Breached, office.FindingOf("signing_target", onIt).Verdict);
        Assert.Equal(Verdict.Met, office.FindingOf("signing_target", overIt).Verdict);
    }

    [Fact]
    public void The_example_holds_the_sample_scenarios()
    {
        var suite = ScenarioSuite.Load("samples/scenarios/rules.json", "samples/scenarios");
        suite.MustHold();
        suite.MustTryEveryRule();

        suite.Scenarios.Should().HaveCountGreaterThan(10);
    }
}
