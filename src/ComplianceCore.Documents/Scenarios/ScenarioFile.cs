namespace ComplianceCore.Documents;

/// <summary>Reads scenarios from a JSON file that docs/scenarios.md describes.</summary>
public static class ScenarioFile
{
    /// <summary>The number that the member <c>format</c> bears.</summary>
    public const int Format = 1;

    /// <summary>Reads the scenarios of a file from JSON text.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">What the issues call the text, such as <c>signing.json</c>.</param>
    /// <param name="rules">The rule set that the scenarios are about.</param>
    /// <exception cref="ScenarioFormatException">The text is faulty; every fault is told.</exception>
    public static IReadOnlyList<RuleScenario> Parse(ReadOnlyMemory<byte> utf8, string file, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rules);
        var issues = new List<Issue>();
        var scenarios = Read(utf8, file, rules, new HashSet<string>(StringComparer.Ordinal), issues);
        return issues.Count > 0 ? throw new ScenarioFormatException(issues) : scenarios;
    }

    /// <summary>Reads the scenarios of a file; what is faulty is an issue, and the rest is read on.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">How issues name the file.</param>
    /// <param name="rules">The rule set that the scenarios are about.</param>
    /// <param name="names">The names that scenarios of other files bear; those of this one are added.</param>
    /// <param name="issues">Takes the faults.</param>
    internal static IReadOnlyList<RuleScenario> Read(
        ReadOnlyMemory<byte> utf8,
        string file,
        RuleSet rules,
        HashSet<string> names,
        List<Issue> issues)
    {
        var reading = JsonReading.Open(utf8, file);
        var scenarios = new List<RuleScenario>();
        if (reading.OpenRoot(Format) is { } root)
        {
            var reader = new ScenarioReader(reading, rules, names);
            scenarios.AddRange(root.Objects("scenarios").Select(reader.Read).OfType<RuleScenario>());
            root.Close();
        }

        issues.AddRange(reading.IssuesInOrder());
        return scenarios;
    }
}
