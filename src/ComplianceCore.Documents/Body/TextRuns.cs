namespace ComplianceCore.Documents;

/// <summary>Puts the stretches of a paragraph together.</summary>
internal static class TextRuns
{
    /// <summary>Joins neighbours that are set alike, so that a renderer sees each change of setting once.</summary>
    /// <param name="placed">The stretches as the Markdown cut them.</param>
    public static IReadOnlyList<TextRun> Merge(IReadOnlyList<PlacedRun> placed)
    {
        var runs = new List<TextRun>(placed.Count);
        foreach (var (run, _) in placed)
        {
            if (runs.Count > 0 && runs[^1] with { Text = run.Text } == run)
            {
                runs[^1] = run with { Text = runs[^1].Text + run.Text };
            }
            else
            {
                runs.Add(run);
            }
        }

        return [.. runs];
    }
}
