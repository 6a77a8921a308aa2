namespace ComplianceCore.Documents.Tests;

/// <summary>The samples notice it when a rule is spoilt, however little.</summary>
public sealed class SpoiltRuleTests
{
    public static TheoryData<string, string> Numbers => new()
    {
        { "rules/0/thresholds/0/percent", "\"89%\"" },
        { "rules/0/thresholds/0/percent", "\"91%\"" },
        { "rules/0/thresholds/1/percent", "\"94%\"" },
        { "rules/0/thresholds/1/percent", "\"95.1%\"" },
        { "rules/0/thresholds/1/percent", "\"96%\"" },
        { "rules/0/thresholds/2/percent", "\"97%\"" },
        { "rules/0/thresholds/2/percent", "\"99%\"" },
        { "rules/0/thresholds/2/level", "\"commune\"" },
        { "rules/1/thresholds/0/percent", "\"96%\"" },
        { "rules/1/thresholds/0/percent", "\"98%\"" },
        { "rules/2/thresholds/0/percent", "\"4%\"" },
        { "rules/2/thresholds/0/percent", "\"6%\"" },
        { "rules/4/thresholds/0/minimum", "9" },
        { "rules/4/thresholds/0/minimum", "11" },
        { "rules/4/thresholds/1/minimum", "19" },
        { "rules/4/thresholds/1/minimum", "21" },
        { "rules/4/thresholds/2/minimum", "29" },
        { "rules/4/thresholds/2/minimum", "31" },
        { "rules/5/report/dueDaysAfterPeriod", "4" },
        { "rules/5/report/dueDaysAfterPeriod", "6" },
    };

    public static TheoryData<string, string> Words => new()
    {
        { "rules/0/comparison", "\"above\"" },
        { "rules/0/comparison", "\"below\"" },
        { "rules/0/comparison", "\"atMost\"" },
        { "rules/1/comparison", "\"atLeast\"" },
        { "rules/1/comparison", "\"below\"" },
        { "rules/1/comparison", "\"atMost\"" },
        { "rules/2/comparison", "\"below\"" },
        { "rules/2/comparison", "\"above\"" },
        { "rules/2/comparison", "\"atLeast\"" },
        { "rules/0/nothingToCount", "\"met\"" },
        { "rules/0/nothingToCount", "\"breached\"" },
        { "rules/1/nothingToCount", "\"met\"" },
        { "rules/1/nothingToCount", "\"notApplicable\"" },
        { "rules/2/nothingToCount", "\"breached\"" },
        { "rules/2/nothingToCount", "\"notApplicable\"" },
        { "rules/3/nothingToCount", "\"met\"" },
        { "rules/3/nothingToCount", "\"breached\"" },
        { "rules/0/indicator", "\"sending_rate\"" },
        { "rules/0/consequence", "\"reprimand\"" },
        { "rules/2/consequence", "\"reminder\"" },
        { "rules/3/consequence", "\"reprimand\"" },
        { "rules/4/consequence", "\"reprimand\"" },
        { "rules/5/consequence", "\"reprimand\"" },
        { "rules/6/consequence", "\"reprimand\"" },
        { "rules/4/unitKinds", "[\"xa\"]" },
        { "rules/4/unitKinds", "[\"xa\", \"phuong\", \"so\"]" },
        { "rules/6/of", "[\"signing_target\"]" },
        { "rules/6/of", "[\"few_sent\"]" },
        { "rules/6/of", "[\"signing_target\", \"few_sent\", \"monthly_report\"]" },
    };

    public static TheoryData<string, string> Days => new()
    {
        { "rules/0/thresholds/0/from", "\"2025-12-31\"" },
        { "rules/0/thresholds/0/from", "\"2026-01-02\"" },
        { "rules/0/thresholds/1/from", "\"2026-06-30\"" },
        { "rules/0/thresholds/2/from", "\"2026-07-02\"" },
        { "rules/1/thresholds/0/from", "\"2025-12-31\"" },
        { "rules/1/thresholds/0/from", "\"2026-01-02\"" },
        { "rules/2/thresholds/0/from", "\"2025-12-31\"" },
        { "rules/2/thresholds/0/from", "\"2026-01-02\"" },
        { "rules/3/from", "\"2025-12-31\"" },
        { "rules/3/from", "\"2026-01-02\"" },
        { "rules/4/thresholds/0/from", "\"2025-12-31\"" },
        { "rules/4/thresholds/0/from", "\"2026-01-02\"" },
        { "rules/4/thresholds/1/from", "\"2026-06-30\"" },
        { "rules/4/thresholds/2/from", "\"2026-07-02\"" },
        { "rules/5/from", "\"2025-12-31\"" },
        { "rules/5/from", "\"2026-01-02\"" },
        { "rules/6/notices/0/periodEnd", "\"2026-08-30\"" },
        { "rules/6/notices/0/periodEnd", "\"2026-09-01\"" },
        { "rules/6/notices/0/from", "\"2026-10-30\"" },
        { "rules/6/notices/0/from", "\"2026-11-01\"" },
        { "rules/6/notices/0/until", "\"2026-11-29\"" },
        { "rules/6/notices/0/until", "\"2026-12-01\"" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    [MemberData(nameof(Words))]
    [MemberData(nameof(Days))]
    public void A_scenario_fails_when_a_rule_is_spoilt(string path, string json)
    {
        var run = ScenarioRun.Of(SampleScenarios.With(path, json), SampleScenarios.All);

        run.IsAsExpected.Should().BeFalse();
    }

    [Fact]
    public void No_scenario_fails_when_a_rule_is_written_anew_as_it_is() =>
        ScenarioRun.Of(SampleScenarios.With("rules/5/report/dueDaysAfterPeriod", "5"), SampleScenarios.All)
            .IsAsExpected.Should().BeTrue();
}
