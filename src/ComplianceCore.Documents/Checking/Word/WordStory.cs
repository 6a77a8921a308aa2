namespace ComplianceCore.Documents;

/// <summary>What has been read of one text, such as that of the document or of a header.</summary>
internal sealed class WordStory
{
    private readonly List<WordParagraph> _paragraphs = [];

    /// <summary>The paragraphs so far.</summary>
    public IReadOnlyList<WordParagraph> Paragraphs => _paragraphs;

    /// <summary>How many tables have begun.</summary>
    public int Tables { get; set; }

    /// <summary>How many text boxes have begun.</summary>
    public int TextBoxes { get; set; }

    /// <summary>The section that is being read, counted from 0.</summary>
    public int Section { get; set; }

    public bool HasTrackedChanges { get; set; }

    public bool HasHiddenText { get; set; }

    public bool HasLooseMarks { get; set; }

    /// <summary>Whether a page has been broken since the last paragraph.</summary>
    public bool IsPageBroken { get; set; }

    /// <summary>The number of the next paragraph.</summary>
    public int NextNumber => _paragraphs.Count + 1;

    /// <summary>Goes on by a paragraph.</summary>
    public void Add(WordParagraph paragraph) => _paragraphs.Add(paragraph);
}
