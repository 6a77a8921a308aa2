using System.Text;

namespace ComplianceCore.Documents.Tests;

/// <summary>A file with one scenario about the sample rules, of which tests change a part.</summary>
internal static class ScenarioSketch
{
    /// <summary>What the issues call the file.</summary>
    public const string Name = "sketch.json";

    /// <summary>The file, in which nothing is wrong.</summary>
    public const string Sound = """
        {
          "format": 1,
          "scenarios": [
            {
              "name": "Xã ký số 94,9%",
              "period": { "month": "2026-09" },
              "asOf": "2026-10-10",
              "unit": {
                "kind": "xa",
                "level": "commune",
                "figures": { "issued": 1000, "signed": 949 },
                "reports": { "monthly_report": null }
              },
              "history": [
                { "periodEnd": "2026-08-31", "verdicts": { "signing_target": "breached" } },
                { "periodEnd": "2026-07-31", "verdicts": { "signing_target": "met" } }
              ],
              "expect": [
                { "rule": "signing_target", "verdict": "breached", "consequence": "reminder" },
                { "rule": "monthly_report", "verdict": "breached" },
                { "rule": "few_sent", "verdict": "undetermined" }
              ]
            }
          ]
        }
        """;

    /// <summary>The file with a text that must stand in it once replaced.</summary>
    public static string With(string sound, string other)
    {
        Sound.Split(sound).Should().HaveCount(2, "'{0}' must stand in the file once", sound);
        return Sound.Replace(sound, other, StringComparison.Ordinal);
    }

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<RuleScenario> Parse(string text) =>
        ScenarioFile.Parse(Encoding.UTF8.GetBytes(text), Name, SampleScenarios.Rules);

    /// <summary>The faults of a file.</summary>
    public static IReadOnlyList<Issue> IssuesOf(string text)
    {
        var reading = () => Parse(text);
        return reading.Should().Throw<ScenarioFormatException>().Which.Issues;
    }
}
