using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The legal bases and the body, block by block.</summary>
internal sealed class HtmlBody
{
    private readonly HtmlWriter _html;
    private readonly LayoutProfile _profile;

    private HtmlBody(HtmlWriter html, LayoutProfile profile)
    {
        _html = html;
        _profile = profile;
    }

    public static void Write(HtmlWriter html, Dispatch dispatch, LayoutProfile profile)
    {
        html.Line($"<div class=\"{HtmlWriter.ClassOf(DispatchElement.Body)}\">");
        foreach (var basis in DispatchLines.Closed(dispatch.LegalBases))
        {
            html.Paragraph(DispatchElement.LegalBasis, basis);
        }

        new HtmlBody(html, profile).WriteBlocks(dispatch.Body.Blocks);
        html.Line("</div>");
    }

    /// <summary>Tasks that follow each other are one list, each with the number that it has on paper.</summary>
    private void WriteBlocks(IReadOnlyList<BodyBlock> blocks)
    {
        BodyBlock? last = null;
        foreach (var block in blocks)
        {
            _html.Markup((last is NumberedTask, block is NumberedTask) switch
            {
                (false, true) => "<ol>\n",
                (true, false) => "</ol>\n",
                _ => string.Empty,
            });
            WriteBlock(block);
            last = block;
        }

        _html.Markup(last is NumberedTask ? "</ol>\n" : string.Empty);
    }

    private void WriteBlock(BodyBlock block)
    {
        switch (block)
        {
            case BodyParagraph paragraph:
                WriteParagraph(paragraph);
                break;
            case DashList list:
                WriteList(list);
                break;
            case NumberedTask task:
                WriteTask(task);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteParagraph(BodyParagraph paragraph)
    {
        _html.Markup($"<p{ClassOf(paragraph)}>");
        WriteWords(paragraph);
        _html.Line("</p>");
    }

    private void WriteList(DashList list)
    {
        _html.Line("<ul>");
        foreach (var item in list.Items)
        {
            _html.Markup($"<li{ClassOf(item)}>");
            WriteWords(item);
            _html.Line("</li>");
        }

        _html.Line("</ul>");
    }

    private void WriteTask(NumberedTask task)
    {
        var number = task.Number.ToString(CultureInfo.InvariantCulture);
        if (task.Continuation.Count == 0)
        {
            _html.Markup($"<li{ClassOf(task.Opening)} value=\"{number}\">");
            WriteWords(task.Opening);
        }
        else
        {
            _html.Line($"<li class=\"long\" value=\"{number}\">");
            WriteBlocks([task.Opening, .. task.Continuation]);
        }

        _html.Line("</li>");
    }

    private string ClassOf(BodyParagraph paragraph) =>
        (paragraph.IsAnnouncement, _profile.TearsLines(LinkedText.Printed(paragraph))) switch
        {
            (true, true) => " class=\"announcing ragged\"",
            (true, false) => " class=\"announcing\"",
            (false, true) => " class=\"ragged\"",
            (false, false) => string.Empty,
        };

    private void WriteWords(BodyParagraph paragraph)
    {
        foreach (var text in LinkedText.Of(paragraph.Runs))
        {
            if (text.Link is { } address)
            {
                _html.Markup(text.IsItsOwnAddress ? "<a class=\"own\" href=\"" : "<a href=\"")
                    .Text(address)
                    .Markup("\">");
            }

            foreach (var run in text.Runs)
            {
                WriteRun(run);
            }

            _html.Markup(text.Link is null ? string.Empty : "</a>");
        }
    }

    private void WriteRun(TextRun run) => _html
        .Markup(run.IsBold ? "<strong>" : string.Empty)
        .Markup(run.IsItalic ? "<em>" : string.Empty)
        .Text(run.Text)
        .Markup(run.IsItalic ? "</em>" : string.Empty)
        .Markup(run.IsBold ? "</strong>" : string.Empty);
}
