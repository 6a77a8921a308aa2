using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class ScenarioSchemaTests
{
    private const string Sound = """
        {
          "$schema": "scenarios.schema.json",
          "format": 1,
          "scenarios": [
            {
              "name": "Xã ký số 94,9% thì bị nhắc nhở",
              "period": { "month": "2026-09" },
              "asOf": "2026-09-30",
              "unit": {
                "kind": "xa", "level": "commune",
                "figures": { "issued": 1000, "signed": 949, "sent": null },
                "reports": { "monthly_report": "2026-10-03", "other_duty": null }
              },
              "history": [{ "periodEnd": "2026-08-31", "verdicts": { "signing_target": "breached" } }],
              "expect": [{ "rule": "signing_target", "verdict": "breached", "consequence": "reminder" }]
            }
          ]
        }
        """;

    [Fact]
    public void A_file_of_scenarios_is_valid_by_its_schema() => FaultsOf(Sound).Should().BeEmpty();

    [Theory]
    [InlineData("\"asOf\": \"2026-09-30\",")]
    [InlineData("\"kind\": \"xa\", ")]
    [InlineData("\"issued\": 1000, \"signed\": 949, \"sent\": null")]
    [InlineData(", \"consequence\": \"reminder\"")]
    public void A_scenario_can_be_shorter(string part) => FaultsOf(Without(part)).Should().BeEmpty();

    [Theory]
    [InlineData("\"format\": 1,")]
    [InlineData("\"name\": \"Xã ký số 94,9% thì bị nhắc nhở\",")]
    [InlineData("\"period\": { \"month\": \"2026-09\" },")]
    [InlineData("\"level\": \"commune\",")]
    [InlineData("\"rule\": \"signing_target\", ")]
    [InlineData(" \"verdict\": \"breached\",")]
    public void A_scenario_without_what_it_needs_is_refused(string part) =>
        FaultsOf(Without(part)).Should().NotBeEmpty();

    [Theory]
    [InlineData("949", "-1")]
    [InlineData("949", "94.9")]
    [InlineData("949", "\"949\"")]
    [InlineData("\"2026-10-03\"", "\"3/10/2026\"")]
    [InlineData("\"verdict\": \"breached\"", "\"verdict\": \"broken\"")]
    [InlineData("\"signing_target\": \"breached\"", "\"signing_target\": null")]
    [InlineData("\"level\"", "\"levl\"")]
    public void A_scenario_of_bad_form_is_refused(string old, string replacement) =>
        FaultsOf(Sound.Replace(old, replacement, StringComparison.Ordinal)).Should().NotBeEmpty();

    [Fact]
    public void The_scenarios_of_the_samples_are_valid_by_their_schema() =>
        Directory.EnumerateFiles(RepositoryRoot.PathOf("samples", "scenarios"), "*.json")
            .Where(path => Path.GetFileName(path) is not "rules.json")
            .Select(path => (Path.GetFileName(path), string.Join(", ", FaultsOf(File.ReadAllText(path)))))
            .Should().HaveCountGreaterThan(5).And.OnlyContain(file => file.Item2.Length == 0);

    [Fact]
    public void The_rules_of_the_scenarios_are_valid_by_their_schema() =>
        SchemaFile.Of("rules")
            .FaultsOf(File.ReadAllText(RepositoryRoot.PathOf("samples", "scenarios", "rules.json")))
            .Should().BeEmpty();

    private static string Without(string part) => Sound.Replace(part, string.Empty, StringComparison.Ordinal);

    private static IReadOnlyList<string> FaultsOf(string json) => SchemaFile.Of("scenarios").FaultsOf(json);
}
