using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>The legal bases and the body, a paragraph each.</summary>
internal sealed class DocxBody
{
    // Word leaves the end of a paragraph with the signature, LibreOffice moves the whole paragraph: as many lines as
    // have room on a page together with the signature.
    private const int MostLinesKept = 24;

    private readonly LayoutProfile _profile;
    private readonly DocxLinks _links;

    private DocxBody(LayoutProfile profile, DocxLinks links)
    {
        _profile = profile;
        _links = links;
    }

    /// <summary>
    /// The paragraphs from the top. One that announces others stays on the page of the next, and so does the last
    /// unless it is long, for the signature is not to stand alone on a page.
    /// </summary>
    public static IReadOnlyList<Paragraph> Of(Dispatch dispatch, LayoutProfile profile, DocxLinks links)
    {
        Paragraph[] paragraphs =
        [
            .. DispatchLines.Closed(dispatch.LegalBases)
                .Select(basis => DocxText.Paragraph(DispatchElement.LegalBasis, basis)),
            .. dispatch.Body.Blocks.SelectMany(new DocxBody(profile, links).Paragraphs),
        ];
        if (LinesOf(paragraphs[^1].InnerText, profile) <= MostLinesKept)
        {
            KeepWithNext(paragraphs[^1]);
        }

        return paragraphs;
    }

    private IEnumerable<Paragraph> Paragraphs(BodyBlock block) => block switch
    {
        BodyParagraph paragraph => [Announcing(paragraph)],
        DashList list => list.Items.Select(item => Paragraph(DispatchLabels.Dash, item)),
        NumberedTask task => Paragraphs(task),
        _ => throw new UnreachableException(),
    };

    private IEnumerable<Paragraph> Paragraphs(NumberedTask task)
    {
        var opening = Paragraph(task.Number.ToString(CultureInfo.InvariantCulture) + ". ", task.Opening);
        if (task.Continuation.Count > 0)
        {
            KeepWithNext(opening);
        }

        return task.Continuation.SelectMany(Paragraphs).Prepend(opening);
    }

    private Paragraph Announcing(BodyParagraph words)
    {
        var paragraph = Paragraph(string.Empty, words);
        if (words.IsAnnouncement)
        {
            KeepWithNext(paragraph);
        }

        return paragraph;
    }

    private Paragraph Paragraph(string lead, BodyParagraph words)
    {
        OpenXmlElement[] runs = [.. LinkedText.Of(words.Runs).SelectMany(Runs)];
        return DocxText.Paragraph(
            DispatchElement.Body,
            lead.Length == 0 ? runs : [DocxText.Run(lead), .. runs],
            _profile.TearsLines(LinkedText.Printed(words))
                ? [new Justification { Val = JustificationValues.Left }]
                : []);
    }

    private IEnumerable<OpenXmlElement> Runs(LinkedText text)
    {
        var words = text.Runs.Select(Run);
        if (text.Link is not { } address)
        {
            return words;
        }

        var link = _links.To(address, words);
        return text.IsItsOwnAddress ? [link] : [link, DocxText.Run(text.AddressInBrackets)];
    }

    private static Run Run(TextRun run)
    {
        var set = DocxText.Run(run.Text);
        if (run.IsBold || run.IsItalic)
        {
            set.RunProperties = new RunProperties
            {
                Bold = run.IsBold ? new Bold() : null,
                Italic = run.IsItalic ? new Italic() : null,
            };
        }

        return set;
    }

    private static int LinesOf(string text, LayoutProfile profile) => TypesetLines.Of(
        text, TypeSetting.Of(profile[DispatchElement.Body]), profile.FrameWidth(isLandscape: false)).Count;

    private static void KeepWithNext(Paragraph paragraph) => paragraph.ParagraphProperties!.KeepNext = new KeepNext();
}
