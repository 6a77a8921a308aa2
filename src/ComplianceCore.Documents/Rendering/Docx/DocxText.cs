using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>Words and numbers as a document writes them.</summary>
internal static class DocxText
{
    /// <summary>A number of twips, half points or pages.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Words on one line, set as their paragraph is.</summary>
    public static Run Run(string text) => new(Words(text));

    /// <summary>The words of a part of the dispatch, in the style of that part.</summary>
    public static Paragraph Paragraph(DispatchElement element, string text) => Paragraph(element, [Run(text)]);

    /// <summary>Stretches of words in the style of a part.</summary>
    public static Paragraph Paragraph(DispatchElement element, IReadOnlyList<OpenXmlElement> runs) =>
        new([Style(element), .. runs]);

    /// <summary>Words with changes to the style of their part.</summary>
    /// <param name="element">The part.</param>
    /// <param name="runs">The words.</param>
    /// <param name="changes">The changes, in the order of the schema.</param>
    public static Paragraph Paragraph(
        DispatchElement element,
        IReadOnlyList<OpenXmlElement> runs,
        IReadOnlyList<OpenXmlElement> changes)
    {
        var style = Style(element);
        style.Append(changes);
        return new Paragraph([style, .. runs]);
    }

    /// <summary>A paragraph that shows nothing and takes next to no height of its own.</summary>
    /// <param name="room">The room above it in twips.</param>
    public static Paragraph Nothing(int room)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Spacer });
        if (room > 0)
        {
            properties.SpacingBetweenLines = new SpacingBetweenLines { Before = Number(room) };
        }

        return new Paragraph(properties);
    }

    /// <summary>A paragraph that shows nothing and ends a section.</summary>
    public static Paragraph End(SectionProperties section)
    {
        var paragraph = Nothing(room: 0);
        paragraph.ParagraphProperties!.SectionProperties = section;
        return paragraph;
    }

    /// <summary>Words whose spaces all count.</summary>
    public static Text Words(string text) =>
        new(DispatchLines.Printed(text)) { Space = SpaceProcessingModeValues.Preserve };

    private static ParagraphProperties Style(DispatchElement element) =>
        new(new ParagraphStyleId { Val = DocxStyles.IdOf(element) });
}
