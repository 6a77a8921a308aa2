namespace ComplianceCore.TestKit.Tests;

public sealed class ScenarioSuiteTests
{
    private const string Rules = "rules.json";

    [Fact]
    public void An_expectation_that_is_not_fulfilled_is_told_with_its_file_and_finding()
    {
        using var folder = Folder("signing.json", """
            { "format": 1, "scenarios": [ {
              "name": "Ký số 97% thì đạt",
              "period": { "quarter": "2021-Q1" },
              "unit": { "level": "commune", "figures": { "issued": 100, "signed": 97 } },
              "expect": [ { "rule": "signing_target", "verdict": "met" } ]
            } ] }
            """);

        var holding = () => Load(folder).MustHold();

        holding.Should().Throw<ScenarioSuiteException>()
            .Which.Issues.Single().ToString().Should().StartWith("signing.json(").And.Contain("97 of 100");
    }

    [Fact]
    public void Rules_that_no_scenario_breaches_or_meets_are_told()
    {
        using var folder = Folder("signing.json", """
            { "format": 1, "scenarios": [ {
              "name": "Ký số 98% thì đạt",
              "period": { "quarter": "2021-Q1" },
              "unit": { "level": "commune", "figures": { "issued": 100, "signed": 98 } },
              "expect": [ { "rule": "signing_target", "verdict": "met" } ]
            } ] }
            """);
        var suite = Load(folder);

        suite.MustHold();

        FluentActions.Invoking(suite.MustTryEveryRule).Should().Throw<ScenarioSuiteException>()
            .Which.Issues.Should().HaveCount(3);
    }

    [Fact]
    public void A_rule_that_there_is_not_has_no_finding()
    {
        var unit = Given.Commune("Ví Dụ").Issued(1).Signed(1);

        FluentActions.Invoking(() => GivenCase.Of(unit).FindingOf("no_such_rule", unit))
            .Should().Throw<ArgumentException>()
            .WithMessage("There is no finding of 'no_such_rule' on *. The rules: *signing_target*");
    }

    [Fact]
    public void Figures_are_those_of_the_last_day_of_whatever_period() =>
        (GivenCase.SmallOffice with { Period = ReportingPeriod.Year(2024) }).Figures.AsOf
            .Should().Be(ReportingPeriod.Year(2024).LastDay);

    private static ScenarioSuite Load(CaseFolderCopy folder) => ScenarioSuite.Load(folder.PathOf(Rules), folder.Path);

    private static CaseFolderCopy Folder(string name, string scenarios) => CaseFolderCopy.Empty()
        .Write(Rules, File.ReadAllBytes(RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1", Rules)))
        .Write(name, scenarios);
}
