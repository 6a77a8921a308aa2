namespace ComplianceCore.Documents;

/// <summary>Puts the stretches of a paragraph together.</summary>
internal static class TextRuns
{
    /// <summary>Joins neighbours that are set alike, so that a renderer sees each change of setting once.</summary>
    /// <param name="runs">The stretches as they were cut.</param>
    public static IReadOnlyList<TextRun> Merge(IEnumerable<TextRun> runs)
    {
        var merged = new List<TextRun>();
        foreach (var run in runs)
        {
            if (merged.Count > 0 && merged[^1] with { Text = run.Text } == run)
            {
                merged[^1] = run with { Text = merged[^1].Text + run.Text };
            }
            else
            {
                merged.Add(run);
            }
        }

        return [.. merged];
    }
}
