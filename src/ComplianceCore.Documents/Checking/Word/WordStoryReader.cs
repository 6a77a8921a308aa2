using System.Xml;
using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>Reads a text paragraph by paragraph; at most one of them is a tree at a time.</summary>
internal sealed class WordStoryReader
{
    private readonly WordDefinitions _definitions;
    private readonly WordStory _story;
    private readonly int? _textBox;
    private readonly CancellationToken _cancellation;
    private readonly Stack<WordTableLevel> _tables = new();
    private readonly List<XElement> _sections = [];

    // The letters of paragraphs whose ends were deleted go on in the next.
    private readonly List<XElement> _carried = [];

    private WordStoryReader(
        WordDefinitions definitions,
        WordStory story,
        int? textBox,
        CancellationToken cancellation)
    {
        _definitions = definitions;
        _story = story;
        _textBox = textBox;
        _cancellation = cancellation;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The part, or the content of a text box.</param>
    /// <param name="definitions">What it refers to.</param>
    /// <param name="story">Takes the paragraphs.</param>
    /// <param name="textBox">The number of the text box; null outside one.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The properties of each section, in their order.</returns>
    public static IReadOnlyList<XElement> Read(
        XmlReader text,
        WordDefinitions definitions,
        WordStory story,
        int? textBox,
        CancellationToken cancellation)
    {
        var reader = new WordStoryReader(definitions, story, textBox, cancellation);
        reader.Read(text);
        reader.EndCarried();
        return reader._sections;
    }

    private void Read(XmlReader text)
    {
        text.Read();
        while (!text.EOF)
        {
            _cancellation.ThrowIfCancellationRequested();
            var isWord = WordXml.IsWord(text.NamespaceURI);
            if (text.NodeType == XmlNodeType.Element && isWord && Take(text))
            {
                continue;
            }

            if (text.NodeType == XmlNodeType.Element && text.LocalName is "Fallback")
            {
                text.Skip();
                continue;
            }

            if (text.NodeType == XmlNodeType.EndElement && isWord && text.LocalName is "tbl")
            {
                _tables.TryPop(out _);
            }

            text.Read();
        }
    }

    /// <summary>Reads an element and what is in it; false leaves its content to be read.</summary>
    private bool Take(XmlReader text)
    {
        switch (text.LocalName)
        {
            case "p":
                Paragraph((XElement)XNode.ReadFrom(text));
                return true;
            case "sectPr":
                EndSection((XElement)XNode.ReadFrom(text));
                return true;
            case "tblPr":
                var table = (XElement)XNode.ReadFrom(text);
                Table?.Describe(table);
                return true;
            case "tcPr":
                var cell = (XElement)XNode.ReadFrom(text);
                Table?.DescribeCell(cell);
                return true;
            case "tblGrid" or "trPr" or "sdtPr" or "tblPrEx":
                text.Skip();
                return true;
            case "tbl" when !text.IsEmptyElement:
                _tables.Push(new WordTableLevel(++_story.Tables));
                return false;
            case "tr":
                Table?.NextRow();
                return false;
            case "tc":
                Table?.NextCell();
                return false;
            default:
                return false;
        }
    }

    private WordTableLevel? Table => _tables.TryPeek(out var table) ? table : null;

    private void Paragraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var section = properties.Child("sectPr");
        if (section is null && properties.Child("rPr").Child("del") is not null)
        {
            _story.HasTrackedChanges = true;
            _carried.AddRange(paragraph.Elements().Where(element => !element.Is("pPr")));
            return;
        }

        paragraph.AddFirst(_carried);
        _carried.Clear();

        new WordParagraphReader(_definitions, _story, _cancellation).Read(paragraph, _textBox, Table);
        if (section is not null)
        {
            EndSection(section);
        }
    }

    // The last paragraph keeps its end, whatever a program says of it.
    private void EndCarried()
    {
        if (_carried is [var first, ..])
        {
            Paragraph(new XElement(first.Name.Namespace + "p"));
        }
    }

    private void EndSection(XElement section)
    {
        _sections.Add(section);
        _story.Section++;
    }
}
