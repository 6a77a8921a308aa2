using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>Reads one paragraph: how its lines stand and its letters are set, all inheritance resolved.</summary>
internal sealed class WordParagraphReader
{
    private readonly WordDefinitions _definitions;
    private readonly WordStory _story;
    private readonly CancellationToken _cancellation;

    public WordParagraphReader(WordDefinitions definitions, WordStory story, CancellationToken cancellation)
    {
        _definitions = definitions;
        _story = story;
        _cancellation = cancellation;
    }

    /// <summary>Reads a paragraph into the story, and before it the text boxes that hang on it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="textBox">The number of the text box that it is in; null outside one.</param>
    /// <param name="table">The table that it is in; null outside one.</param>
    public void Read(XElement paragraph, int? textBox, WordTableLevel? table)
    {
        var own = paragraph.Child("pPr");
        var style = _definitions.Styles.OfParagraph(own.ChildValue("pStyle"));
        var below = table is null ? WordStyle.None : _definitions.Styles.OfTable(table.StyleId);
        var setting = SettingOf(own, style, below);
        var letters = new WordLetters(_definitions, style.Run, below.Run);
        letters.Read(paragraph);
        foreach (var box in letters.TextBoxes)
        {
            using var content = box.CreateReader();
            WordStoryReader.Read(content, _definitions, _story, ++_story.TextBoxes, _cancellation);
        }

        var label = letters.HasText ? _definitions.Lists.Next(setting) : string.Empty;
        _story.Add(new WordParagraph(
            _story.NextNumber,
            letters.Runs(label),
            setting,
            _story.Section,
            table?.Cell,
            textBox,
            letters.Lines,
            letters.Fields,
            _story.IsPageBroken || letters.BreaksPageBefore || setting.BreaksPageBefore == true));
        _story.IsPageBroken = letters.BreaksPageAfter;
        _story.HasTrackedChanges |= letters.HasTrackedChanges;
        _story.HasHiddenText |= letters.HasHiddenText;
        _story.HasLooseMarks |= letters.HasLooseMarks;
    }

    private ParagraphSetting SettingOf(XElement? own, WordStyle style, WordStyle table)
    {
        var direct = ParagraphSetting.Of(own);
        var listed = direct.Over(style.Paragraph);
        return direct
            .Over(_definitions.Lists.SettingOf(listed))
            .Over(style.Paragraph)
            .Over(table.Paragraph)
            .Over(_definitions.Styles.Default.Paragraph);
    }
}
