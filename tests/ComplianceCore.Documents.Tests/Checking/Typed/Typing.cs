using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>What a typist does at the keyboard: words, lines, tabs.</summary>
internal static class Typing
{
    /// <summary>Words of one setting; <c>\t</c> is the tab key, <c>\n</c> a line broken by hand.</summary>
    public static Run Words(string text)
    {
        var run = new Run();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\t' or '\n'))
            {
                continue;
            }

            if (at > start)
            {
                run.Append(new Text(text[start..at]) { Space = SpaceProcessingModeValues.Preserve });
            }

            run.Append(KeysAt(text, at));
            start = at + 1;
        }

        return run;
    }

    /// <summary>Words of one size, in points.</summary>
    public static Run Words(string text, double points) => Words(text).Size(points);

    /// <summary>
    /// Words that were typed in several sittings, which Word keeps as several runs: each <c>|</c> begins another.
    /// </summary>
    public static Run[] Pieces(string text, double points) =>
    [
        .. text.Split('|').Select((piece, index) => Words(piece, points).Sitting(index)),
    ];

    /// <summary>A paragraph.</summary>
    public static Paragraph Line(params OpenXmlElement[] content) => new(content);

    /// <summary>A paragraph of one setting.</summary>
    public static Paragraph Line(string text, double points)
    {
        var line = EmptyLine(points);
        line.Append(Words(text, points));
        return line;
    }

    /// <summary>The Enter key, pressed for room.</summary>
    /// <param name="points">The size of what would be typed there.</param>
    public static Paragraph EmptyLine(double points) => new(new ParagraphProperties
    {
        ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new FontSize { Val = Points.HalvesOf(points) }),
    });

    private static OpenXmlElement[] KeysAt(string text, int at) => at == text.Length
        ? []
        : [text[at] == '\t' ? new TabChar() : new Break()];
}
