namespace ComplianceCore.Cli;

/// <summary>The event logs that a command line names.</summary>
internal static class EventFiles
{
    /// <summary>What stands for the standard input.</summary>
    public const string StandardInput = "-";

    private static readonly char[] _wildcards = ['*', '?'];

    private static readonly EnumerationOptions _visible = new()
    {
        MatchType = MatchType.Simple,
        IgnoreInaccessible = false,
    };

    /// <summary>The files, each once, in the order of the words; those of one pattern in ordinal order.</summary>
    /// <param name="words">Paths, whose last part may be a pattern, and <see cref="StandardInput"/>.</param>
    /// <param name="issues">Takes the patterns that no file matches.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> words, List<Issue> issues)
    {
        var found = new List<string>();
        foreach (var word in words)
        {
            var files = Matches(word);
            if (files.Count == 0)
            {
                issues.Add(ToolTexts.Catalog.Error(
                    EventInputIssueCode.NothingMatches, SourcePlace.Nowhere, ("pattern", word)));
            }

            found.AddRange(files);
        }

        return [.. found.DistinctBy(FilePath.Full, FilePath.Comparer)];
    }

    private static IReadOnlyList<string> Matches(string word)
    {
        var pattern = Path.GetFileName(word);
        if (pattern.IndexOfAny(_wildcards) < 0 || File.Exists(word))
        {
            return [word];
        }

        var folder = Path.GetDirectoryName(word)!;
        var place = folder.Length == 0 ? "." : folder;
        return Directory.Exists(place)
            ? [
                .. Directory.EnumerateFiles(place, pattern, _visible)
                    .Select(path => Path.Combine(folder, Path.GetFileName(path)))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }
}
