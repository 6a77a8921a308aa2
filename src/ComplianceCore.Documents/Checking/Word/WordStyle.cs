namespace ComplianceCore.Documents;

/// <summary>A style as a document defines it, without the styles that it stands on.</summary>
/// <param name="BasedOn">The id of the style that it stands on; null where there is none.</param>
/// <param name="Paragraph">How it sets paragraphs.</param>
/// <param name="Run">How it sets letters.</param>
internal sealed record WordStyle(string? BasedOn, ParagraphSetting Paragraph, RunSetting Run)
{
    /// <summary>A style that says nothing.</summary>
    public static readonly WordStyle None = new(null, ParagraphSetting.None, RunSetting.None);

    /// <summary>This style on one that it stands on.</summary>
    public WordStyle Over(WordStyle below) =>
        new(below.BasedOn, Paragraph.Over(below.Paragraph), Run.Over(below.Run));
}
