using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Puts the stretches of a paragraph together.</summary>
internal static class TextRuns
{
    /// <summary>Joins neighbours that are set alike, so that a renderer sees each change of setting once.</summary>
    /// <param name="runs">The stretches as they were cut.</param>
    public static IReadOnlyList<TextRun> Merge(IEnumerable<TextRun> runs)
    {
        var merged = new List<TextRun>();
        var alike = new StringBuilder();
        TextRun? last = null;
        foreach (var run in runs)
        {
            if (last is not null && last with { Text = run.Text } != run)
            {
                merged.Add(last with { Text = alike.ToString() });
                alike.Clear();
            }

            alike.Append(run.Text);
            last = run;
        }

        return last is null ? [] : [.. merged, last with { Text = alike.ToString() }];
    }
}
