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
}
