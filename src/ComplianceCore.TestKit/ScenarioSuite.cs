using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>A rule set and the scenarios that an official wrote about it, for a test of any framework.</summary>
public sealed class ScenarioSuite
{
    private ScenarioSuite(RuleSet rules, IReadOnlyList<RuleScenario> scenarios)
    {
        Rules = rules;
        Scenarios = scenarios;
    }

    /// <summary>Reads a rule set and the scenarios of a folder.</summary>
    /// <param name="rulesFile">The rule file.</param>
    /// <param name="folder">The folder with the scenario files; the rule file may stand in it.</param>
    /// <exception cref="RuleSetFormatException">The rule file is faulty.</exception>
    /// <exception cref="ScenarioFormatException">The scenarios are faulty, or there are none.</exception>
    public static ScenarioSuite Load(string rulesFile, string folder)
    {
        var rules = RuleSet.Load(rulesFile);
        return new ScenarioSuite(rules, ScenarioFolder.Load(folder, rules));
    }

    /// <summary>The rule set.</summary>
    public RuleSet Rules { get; }

    /// <summary>The scenarios, in the order of the files' names.</summary>
    public IReadOnlyList<RuleScenario> Scenarios { get; }

    /// <summary>Fails unless every rule concludes as every scenario expects.</summary>
    /// <exception cref="ScenarioSuiteException">A rule concludes otherwise; each such conclusion is told.</exception>
    public void MustHold() =>
        ThrowIfAny([.. ScenarioRun.Of(Rules, Scenarios).Outcomes.SelectMany(outcome => outcome.Issues)]);

    /// <summary>Fails unless every rule is expected to be met by some scenario and to be breached by another.</summary>
    /// <exception cref="ScenarioSuiteException">A rule is not; each such rule is told.</exception>
    public void MustTryEveryRule() => ThrowIfAny(ScenarioRun.Of(Rules, Scenarios).Remarks);

    private static void ThrowIfAny(IReadOnlyList<Issue> issues)
    {
        if (issues.Count > 0)
        {
            throw new ScenarioSuiteException(issues);
        }
    }
}
