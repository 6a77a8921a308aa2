using System.Xml;

namespace ComplianceCore.Documents;

/// <summary>Measures parts before they are read: how many elements, how deep, how much in a paragraph.</summary>
internal sealed class WordMeasure
{
    private readonly WordFileRefusal _refusal;
    private readonly char[] _buffer = new char[4096];
    private int _nodes;
    private int _paragraphs;
    private int _letters;

    public WordMeasure(WordFileRefusal refusal)
    {
        _refusal = refusal;
    }

    /// <summary>Measures a part that is read whole.</summary>
    /// <exception cref="WordFileException">It has too much in it.</exception>
    public void CheckWhole(XmlReader part)
    {
        var nodes = 0;
        while (part.Read())
        {
            nodes += NodesOf(part);
            Refuse(nodes > WordBounds.NodesOfWholePart, WordIssueCode.TooLarge);
        }
    }

    /// <summary>Measures a part that is read paragraph by paragraph; those measured before count too.</summary>
    /// <exception cref="WordFileException">It has too much in it.</exception>
    public void CheckText(XmlReader part)
    {
        var (paragraph, nodes, letters) = (int.MaxValue, 0, 0);
        var boxes = new Stack<int>();
        while (part.Read())
        {
            FollowTextBoxes(part, boxes);
            if (part.Depth <= paragraph)
            {
                (paragraph, nodes, letters) = (int.MaxValue, 0, 0);
            }

            if (part.NodeType == XmlNodeType.Element && WordXml.IsWord(part.NamespaceURI))
            {
                _paragraphs += part.LocalName is "p" or "br" or "cr" or "tab" ? 1 : 0;
                paragraph = part.LocalName is "p" ? Math.Min(paragraph, part.Depth) : paragraph;
            }

            var here = NodesOf(part);
            _nodes += here;
            nodes += here;
            var written = paragraph == int.MaxValue ? 0 : LettersOf(part);
            letters += written;
            _letters += written;
            Refuse(_nodes > WordBounds.Nodes, WordIssueCode.TooLarge);
            Refuse(IsTooMuch || IsTooLong(paragraph, nodes, letters), WordIssueCode.TooManyParagraphs);
        }
    }

    private void FollowTextBoxes(XmlReader part, Stack<int> boxes)
    {
        while (boxes.TryPeek(out var depth) && part.Depth <= depth)
        {
            boxes.Pop();
        }

        if (part is { NodeType: XmlNodeType.Element, LocalName: "txbxContent" })
        {
            boxes.Push(part.Depth);
            Refuse(boxes.Count > WordBounds.NestedTextBoxes, WordIssueCode.NestedTooDeep);
        }
    }

    private bool IsTooMuch => _paragraphs > WordBounds.Paragraphs || _letters > WordBounds.Letters;

    private static bool IsTooLong(int paragraph, int nodes, int letters) => paragraph != int.MaxValue
        && (nodes > WordBounds.NodesOfParagraph || letters > WordBounds.LettersOfParagraph);

    private int NodesOf(XmlReader part)
    {
        Refuse(part.Depth > WordBounds.Depth, WordIssueCode.NestedTooDeep);
        return part.NodeType == XmlNodeType.Element ? 1 + part.AttributeCount : 0;
    }

    // Letters are counted a few thousand at a time, for a text may be as long as its part.
    private int LettersOf(XmlReader part)
    {
        var count = 0;
        if (part.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
        {
            while (count <= WordBounds.LettersOfParagraph
                && part.ReadValueChunk(_buffer, 0, _buffer.Length) is > 0 and var read)
            {
                count += read;
            }
        }

        return count;
    }

    private void Refuse(bool isTooMuch, string code)
    {
        if (isTooMuch)
        {
            throw _refusal.Because(code);
        }
    }
}
