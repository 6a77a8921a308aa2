using System.Buffers;
using Markdig.Syntax;

namespace ComplianceCore.Documents;

/// <summary>Finds tables, which CommonMark itself would take for a paragraph.</summary>
internal static class PipeTable
{
    private static readonly SearchValues<char> _ruleCharacters = SearchValues.Create("|-: \t\r");

    /// <summary>
    /// Where in a paragraph the rule under a table's header begins, such as <c>|---|--:|</c>; null without a table.
    /// </summary>
    /// <param name="markdown">The text of the body.</param>
    /// <param name="paragraph">The paragraph's part of it.</param>
    public static int? RuleIn(string markdown, SourceSpan paragraph)
    {
        var text = markdown.AsSpan(paragraph.Start, paragraph.Length);
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            if (IsRule(line))
            {
                return paragraph.Start + range.Start.Value + line.IndexOfAnyExcept(' ', '\t');
            }
        }

        return null;
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept(_ruleCharacters);
}
