using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ComplianceCore.Documents;

/// <summary>Puts a page together; text goes through it encoded, so that none is read as markup.</summary>
internal sealed class HtmlWriter
{
    /// <summary>The language of a dispatch.</summary>
    public const string Language = "vi";

    private static readonly SearchValues<char> _marks = SearchValues.Create("&<>\"'");

    private readonly StringBuilder _html = new();

    /// <summary>The class of a part, such as <c>place-and-date</c>, by which the style sheet sets it.</summary>
    public static string ClassOf(DispatchElement element) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(element.ToString());

    /// <summary>Writes markup.</summary>
    public HtmlWriter Markup(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Writes markup and ends the line.</summary>
    public HtmlWriter Line(string markup)
    {
        _html.Append(markup).Append('\n');
        return this;
    }

    /// <summary>Writes text on one line, letters as they are.</summary>
    public HtmlWriter Text(string text)
    {
        var rest = DispatchLines.Printed(text).AsSpan();
        for (var mark = rest.IndexOfAny(_marks); mark >= 0; mark = rest.IndexOfAny(_marks))
        {
            _html.Append(rest[..mark]).Append(EntityOf(rest[mark]));
            rest = rest[(mark + 1)..];
        }

        _html.Append(rest);
        return this;
    }

    /// <summary>Writes an element that holds one text, and ends the line.</summary>
    /// <param name="tag">Its name.</param>
    /// <param name="attributes">Its attributes, each after a space; may be empty.</param>
    /// <param name="text">The text.</param>
    public HtmlWriter Element(string tag, string attributes, string text) =>
        Markup($"<{tag}{attributes}>").Text(text.Trim(' ')).Line($"</{tag}>");

    /// <summary>Writes a paragraph that is a part of its own.</summary>
    public HtmlWriter Paragraph(DispatchElement element, string text) =>
        Element("p", $" class=\"{ClassOf(element)}\"", text);

    /// <summary>Writes a paragraph in which room for what is filled in by hand says so to who cannot see it.</summary>
    public HtmlWriter ParagraphWithRoom(DispatchElement element, string text)
    {
        var blank = false;
        Markup($"<p class=\"{ClassOf(element)}\">");
        foreach (var part in text.Split(DispatchLabels.Room))
        {
            Markup(blank ? Room : string.Empty).Text(part);
            blank = true;
        }

        return Line("</p>");
    }

    /// <summary>Writes a list whose entries each begin with a dash.</summary>
    /// <param name="labelId">The id of the words over it.</param>
    /// <param name="entries">The entries, without dashes.</param>
    public HtmlWriter List(string labelId, IEnumerable<string> entries)
    {
        Line($"<ul aria-labelledby=\"{labelId}\">");
        foreach (var entry in entries)
        {
            Element("li", string.Empty, entry);
        }

        return Line("</ul>");
    }

    /// <summary>The page so far.</summary>
    public override string ToString() => _html.ToString();

    private static string Room =>
        $"<span class=\"room\" role=\"img\" aria-label=\"{DispatchLabels.RoomAloud}\">{DispatchLabels.Room}</span>";

    private static string EntityOf(char mark) => mark switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
