using System.Text.RegularExpressions;

namespace ComplianceCore.Documents.Tests;

/// <summary>Asks the code which words it knows where a word is chosen, by writing one that it cannot know.</summary>
internal static partial class KnownChoices
{
    private const string Unknown = "\"nobody_knows_this\"";

    /// <summary>The known words by file and path, such as <c>rules.json rules[0].kind</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(string name)
    {
        using var office = CheckedCase.Of(name);
        var known = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var file in office.Schemas.Keys)
        {
            foreach (var mutation in JsonMutations.OfForm(office.TextOf(file)).Where(IsAWord))
            {
                var place = $"{file} {mutation.Path}";
                foreach (var issue in office.FaultsOf(file, mutation.Json))
                {
                    var match = Message().Match(issue.Message.English);
                    if (match.Success)
                    {
                        known[place] = match.Groups["known"].Value.Split(", ");
                    }
                }
            }
        }

        return known;
    }

    private static bool IsAWord(JsonMutation mutation) =>
        string.Equals(mutation.Value, Unknown, StringComparison.Ordinal);

    [GeneratedRegex(@"(?:must be one of|Kinds): (?<known>.+)\.$")]
    private static partial Regex Message();
}
