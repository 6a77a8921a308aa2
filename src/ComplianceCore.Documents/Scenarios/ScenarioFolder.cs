namespace ComplianceCore.Documents;

/// <summary>Reads the scenarios of a folder: every <c>*.json</c> in it but <c>rules.json</c>.</summary>
public static class ScenarioFolder
{
    /// <summary>The name of a rule set, which may stand beside its scenarios and is passed over.</summary>
    public const string RulesFileName = "rules.json";

    /// <summary>Reads the scenarios of a folder, in the order of the files' names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="rules">The rule set that the scenarios are about.</param>
    /// <exception cref="ScenarioFormatException">
    /// The folder is missing or has no scenario, or files are faulty; every fault of every file is told.
    /// </exception>
    public static IReadOnlyList<RuleScenario> Load(string folder, RuleSet rules)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(rules);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!Directory.Exists(folder))
        {
            throw Refused(ScenarioIssueCode.FolderMissing, name);
        }

        var issues = new List<Issue>();
        var scenarios = Read(new CaseFolder(folder, issues), rules, issues);
        if (issues.Count > 0)
        {
            throw new ScenarioFormatException(issues);
        }

        return scenarios.Count > 0 ? scenarios : throw Refused(ScenarioIssueCode.NoScenario, name);
    }

    private static List<RuleScenario> Read(CaseFolder folder, RuleSet rules, List<Issue> issues)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var scenarios = new List<RuleScenario>();
        foreach (var file in folder.JsonFilesIn(string.Empty).Where(file => file is not RulesFileName))
        {
            if (folder.Read(file, SourcePlace.WholeFile(file)) is { } bytes)
            {
                scenarios.AddRange(ScenarioFile.Read(bytes, file, rules, names, issues));
            }
        }

        return scenarios;
    }

    private static ScenarioFormatException Refused(string code, string folder) =>
        new([DocumentTexts.Catalog.Error(code, SourcePlace.Nowhere, ("folder", folder))]);
}
