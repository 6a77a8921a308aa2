using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>The phrases of a dispatch, which belong to its case and to no code.</summary>
internal static partial class DispatchPhrases
{
    // They read what offices write and make up units for tests, so that they have words of offices; no dispatch does.
    private static readonly string[] _noDispatches = ["ComplianceCore.Importers", "ComplianceCore.TestKit"];

    /// <summary>What the packages that make dispatches are made of, comments aside.</summary>
    public static string Code { get; } = string.Join('\n', Directory
        .EnumerateFiles(RepositoryRoot.PathOf("src"), "*.*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".json")
        .Where(file => !Array.Exists(_noDispatches, name => file.Contains(name, StringComparison.Ordinal)))
        .SelectMany(File.ReadLines)
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    /// <summary>The phrases from the subject on, each once.</summary>
    public static IReadOnlyList<string> Of(Dispatch dispatch)
    {
        var text = PlainTextRenderer.Render(dispatch);
        return
        [
            .. Phrase().Matches(text[text.IndexOf("V/v", StringComparison.Ordinal)..])
                .Select(match => match.Value)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Four words in a row, with no mark between them.</summary>
    [GeneratedRegex(@"\p{L}+ \p{L}+ \p{L}+ \p{L}+")]
    private static partial Regex Phrase();
}
