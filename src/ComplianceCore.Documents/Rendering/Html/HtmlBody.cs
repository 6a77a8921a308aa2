using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The legal bases and the body, block by block.</summary>
internal static class HtmlBody
{
    public static void Write(HtmlWriter html, Dispatch dispatch)
    {
        html.Line($"<div class=\"{HtmlWriter.ClassOf(DispatchElement.Body)}\">");
        foreach (var basis in DispatchLines.Closed(dispatch.LegalBases))
        {
            html.Paragraph(DispatchElement.LegalBasis, basis);
        }

        WriteBlocks(html, dispatch.Body.Blocks);
        html.Line("</div>");
    }

    /// <summary>Tasks that follow each other are one list, each with the number that it has on paper.</summary>
    private static void WriteBlocks(HtmlWriter html, IReadOnlyList<BodyBlock> blocks)
    {
        BodyBlock? last = null;
        foreach (var block in blocks)
        {
            html.Markup((last is NumberedTask, block is NumberedTask) switch
            {
                (false, true) => "<ol>\n",
                (true, false) => "</ol>\n",
                _ => string.Empty,
            });
            WriteBlock(html, block);
            last = block;
        }

        html.Markup(last is NumberedTask ? "</ol>\n" : string.Empty);
    }

    private static void WriteBlock(HtmlWriter html, BodyBlock block)
    {
        switch (block)
        {
            case BodyParagraph paragraph:
                WriteParagraph(html, paragraph);
                break;
            case DashList list:
                WriteList(html, list);
                break;
            case NumberedTask task:
                WriteTask(html, task);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteParagraph(HtmlWriter html, BodyParagraph paragraph)
    {
        html.Markup(paragraph.IsAnnouncement ? "<p class=\"announcing\">" : "<p>");
        WriteWords(html, paragraph);
        html.Line("</p>");
    }

    private static void WriteList(HtmlWriter html, DashList list)
    {
        html.Line("<ul>");
        foreach (var item in list.Items)
        {
            html.Markup("<li>");
            WriteWords(html, item);
            html.Line("</li>");
        }

        html.Line("</ul>");
    }

    private static void WriteTask(HtmlWriter html, NumberedTask task)
    {
        var number = task.Number.ToString(CultureInfo.InvariantCulture);
        if (task.Continuation.Count == 0)
        {
            html.Markup($"<li value=\"{number}\">");
            WriteWords(html, task.Opening);
        }
        else
        {
            html.Line($"<li class=\"long\" value=\"{number}\">");
            WriteBlocks(html, [task.Opening, .. task.Continuation]);
        }

        html.Line("</li>");
    }

    private static void WriteWords(HtmlWriter html, BodyParagraph paragraph)
    {
        foreach (var text in LinkedText.Of(paragraph.Runs))
        {
            if (text.Link is { } address)
            {
                html.Markup(text.IsItsOwnAddress ? "<a class=\"own\" href=\"" : "<a href=\"")
                    .Text(address)
                    .Markup("\">");
            }

            foreach (var run in text.Runs)
            {
                WriteRun(html, run);
            }

            html.Markup(text.Link is null ? string.Empty : "</a>");
        }
    }

    private static void WriteRun(HtmlWriter html, TextRun run) => html
        .Markup(run.IsBold ? "<strong>" : string.Empty)
        .Markup(run.IsItalic ? "<em>" : string.Empty)
        .Text(run.Text)
        .Markup(run.IsItalic ? "</em>" : string.Empty)
        .Markup(run.IsBold ? "</strong>" : string.Empty);
}
