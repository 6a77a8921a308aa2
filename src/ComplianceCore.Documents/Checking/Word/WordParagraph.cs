namespace ComplianceCore.Documents;

/// <summary>A paragraph as a reader sees it, all inheritance resolved.</summary>
/// <param name="Number">Its place in the document, counted from 1 with those in tables and text boxes.</param>
/// <param name="Runs">Its letters, in stretches that are set alike; the number of a list first.</param>
/// <param name="Setting">How its lines stand.</param>
/// <param name="Section">The section it is in, counted from 0.</param>
/// <param name="Cell">Its cell; null outside tables.</param>
/// <param name="TextBox">The text box it is in, counted from 1; null outside them.</param>
/// <param name="Lines">The straight lines that hang on it.</param>
/// <param name="Fields">The instructions of its fields, such as <c>PAGE</c>.</param>
/// <param name="StartsPage">Whether a new page begins with it.</param>
internal sealed record WordParagraph(
    int Number,
    IReadOnlyList<WordRun> Runs,
    ParagraphSetting Setting,
    int Section,
    WordCell? Cell,
    int? TextBox,
    IReadOnlyList<DrawnLine> Lines,
    IReadOnlyList<string> Fields,
    bool StartsPage)
{
    /// <summary>All its letters.</summary>
    public string Text { get; } = string.Concat(Runs.Select(run => run.Text));

    // Where each run begins in the text.
    private int[] Starts { get; } = StartsOf(Runs);

    /// <summary>The letters between two places of the text, in stretches that are set alike.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="end">The place behind the last.</param>
    public IEnumerable<WordRun> RunsBetween(int start, int end)
    {
        var found = Array.BinarySearch(Starts, start);
        var first = Math.Max(found >= 0 ? found : ~found - 1, 0);
        for (var index = first; index < Runs.Count && Starts[index] < end; index++)
        {
            var (run, begin) = (Runs[index], Starts[index]);
            var (from, to) = (Math.Max(start - begin, 0), Math.Min(end - begin, run.Text.Length));
            if (from < to)
            {
                yield return run with { Text = run.Text[from..to] };
            }
        }
    }

    private static int[] StartsOf(IReadOnlyList<WordRun> runs)
    {
        var starts = new int[runs.Count];
        for (var index = 1; index < runs.Count; index++)
        {
            starts[index] = starts[index - 1] + runs[index - 1].Text.Length;
        }

        return starts;
    }
}
