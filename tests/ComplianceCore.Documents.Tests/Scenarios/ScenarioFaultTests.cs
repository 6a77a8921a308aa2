using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class ScenarioFaultTests : IDisposable
{
    private static readonly (string Code, string Sound, string Faulty)[] _faults =
    [
        ("CC1003", "\"asOf\"", "asOf"),
        ("CC1004", "\"asOf\"", "\"asof\""),
        ("CC1006", "\"name\": \"Xã ký số 94,9%\",", ""),
        ("CC1006", "\"level\": \"commune\",", ""),
        ("CC1007", "1000", "\"1000\""),
        ("CC1008", "\"format\": 1", "\"format\": 2"),
        ("CC1009", "\"verdict\": \"breached\", \"consequence\"", "\"verdict\": \"breach\", \"consequence\""),
        ("CC1009", "{ \"signing_target\": \"met\" }", "{ \"signing_target\": \"passed\" }"),
        ("CC1010", "2026-10-10", "10/10/2026"),
        ("CC1010", "\"monthly_report\": null", "\"monthly_report\": \"04/10\""),
        ("CC1010", "2026-07-31", "2026-07-32"),
        ("CC1011", "Xã ký số 94,9%", " "),
        ("CC1101", "\"xa\"", "\"Xã\""),
        ("CC2013", "2026-09\"", "2026-13\""),
        ("CC2041", "949 ", "-1 "),
        ("CC2042", "1000", "1000000000000"),
        ("CC2104", "\"rule\": \"monthly_report\"", "\"rule\": \"monthy_report\""),
        ("CC2104", "{ \"signing_target\": \"met\" }", "{ \"sining_target\": \"met\" }"),
        ("CC2105", "\"signed\"", "\"singed\""),
        ("CC2105", "\"signed\"", "\"signing_rate\""),
        ("CC2106", "\"monthly_report\": null", "\"weekly_report\": null"),
        ("CC2107", "\"reminder\"", "\"remnder\""),
        ("CC2108", "\"verdict\": \"breached\", \"consequence\"", "\"verdict\": \"met\", \"consequence\""),
        ("CC2110", "\"rule\": \"monthly_report\"", "\"rule\": \"signing_target\""),
        ("CC2111", "\"kind\": \"xa\",", ""),
        ("CC2112", "2026-07-31", "2026-08-31"),
        ("CC2113", "2026-08-31", "2026-09-30"),
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> Faults
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            Array.ForEach(_faults, fault => rows.Add(fault.Code, fault.Sound, fault.Faulty));
            return rows;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_a_scenario_is_told_once_by_its_code(string code, string sound, string faulty) =>
        ScenarioSketch.IssuesOf(ScenarioSketch.With(sound, faulty)).Select(issue => issue.Code).Should().Equal(code);

    [Theory]
    [InlineData("vi", Language.Vietnamese)]
    [InlineData("en", Language.English)]
    public void Every_fault_reads_as_approved(string name, Language language)
    {
        var told = _faults.SelectMany(fault => ScenarioSketch.IssuesOf(ScenarioSketch.With(fault.Sound, fault.Faulty)))
            .Select(issue => issue.Describe(language) + "\n");

        Approved.Matches<ScenarioFaultTests>($"faults.{name}.txt", string.Concat(told));
    }

    [Fact]
    public void A_sound_file_is_read() => ScenarioSketch.Parse(ScenarioSketch.Sound).Should().ContainSingle();

    [Fact]
    public void A_scenario_that_expects_nothing_is_told() =>
        ScenarioSketch.IssuesOf("""
            {
              "format": 1,
              "scenarios": [
                {
                  "name": "Không chờ gì",
                  "period": { "month": "2026-09" },
                  "unit": { "level": "commune", "figures": {} },
                  "expect": []
                }
              ]
            }
            """).Select(issue => issue.ToString()).Should().Equal(
            "sketch.json(8,17): The scenario expects nothing. Add at least one verdict to 'expect'. [CC2109]");

    [Fact]
    public void Faults_are_told_all_at_once_in_the_order_of_the_file() =>
        ScenarioSketch.IssuesOf(ScenarioSketch.With("1000", "-1")
                .Replace("2026-07-31", "2026-08-31", StringComparison.Ordinal)
                .Replace("\"reminder\"", "\"reprimnd\"", StringComparison.Ordinal))
            .Select(issue => issue.Code).Should().Equal("CC2041", "CC2112", "CC2107");

    [Fact]
    public void A_name_that_a_scenario_of_another_file_bears_is_told()
    {
        File.WriteAllText(_folder.PathOf("a.json"), ScenarioSketch.Sound);
        File.WriteAllText(_folder.PathOf("b.json"), ScenarioSketch.Sound);

        Loading().Should().Throw<ScenarioFormatException>().Which.Issues.Select(issue => issue.ToString())
            .Should().Equal(
                "b.json(5,15): The name 'Xã ký số 94,9%' is that of another scenario. Give each scenario its own. "
                + "[CC2103]");
    }

    [Fact]
    public void A_folder_without_scenarios_is_refused_though_it_has_rules()
    {
        File.Copy(Path.Combine(SampleScenarios.Folder, "rules.json"), _folder.PathOf("rules.json"));
        File.WriteAllText(_folder.PathOf("none.json"), """{ "format": 1, "scenarios": [] }""");

        Loading().Should().Throw<ScenarioFormatException>()
            .Which.Issues.Single().ToString().Should().EndWith(
                "has no scenario. Put a .json file with a list 'scenarios' into it. [CC2102]");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        var loading = () => ScenarioFolder.Load(_folder.PathOf("nowhere/"), SampleScenarios.Rules);

        loading.Should().Throw<ScenarioFormatException>().WithMessage(
            "There is no folder 'nowhere'. Check the path of the scenarios. [CC2101]");
    }

    [Fact]
    public void Files_are_read_in_the_order_of_their_names()
    {
        File.WriteAllText(_folder.PathOf("b.json"), ScenarioSketch.Sound);
        File.WriteAllText(_folder.PathOf("a.json"), ScenarioSketch.With("94,9%", "94,8%"));
        File.WriteAllText(_folder.PathOf("notes.txt"), "not read");

        Loading()().Select(scenario => scenario.Place.ToString()).Should().Equal("a.json(4,5)", "b.json(4,5)");
    }

    private Func<IReadOnlyList<RuleScenario>> Loading() =>
        () => ScenarioFolder.Load(_folder.Location, SampleScenarios.Rules);
}
