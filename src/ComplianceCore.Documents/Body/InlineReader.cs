using Markdig.Syntax.Inlines;

namespace ComplianceCore.Documents;

/// <summary>Reads the words of one paragraph and how they are set.</summary>
internal sealed class InlineReader
{
    // What CommonMark puts where a number stands for no character: &#0;, half of a pair, beyond the last one.
    private const string Missing = "\ufffd";

    private readonly BodyFaults _faults;
    private readonly List<PlacedRun> _runs = [];

    private InlineReader(BodyFaults faults)
    {
        _faults = faults;
    }

    /// <summary>Reads the stretches of a paragraph as they stand in the Markdown.</summary>
    /// <param name="inlines">The paragraph.</param>
    /// <param name="faults">Takes what has no place in a body.</param>
    public static IReadOnlyList<PlacedRun> Read(ContainerInline inlines, BodyFaults faults)
    {
        var reader = new InlineReader(faults);
        reader.ReadAll(inlines, new TextRun { Text = string.Empty });
        return reader._runs;
    }

    private void ReadAll(ContainerInline inlines, TextRun style)
    {
        foreach (var inline in inlines)
        {
            ReadOne(inline, style);
        }
    }

    private void ReadOne(Inline inline, TextRun style)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal, literal.Content.ToString(), style);
                break;
            case HtmlEntityInline entity:
                ReadEntity(entity, style);
                break;
            case LineBreakInline:
                Add(inline, " ", style);
                break;
            case EmphasisInline emphasis:
                ReadAll(emphasis, Emphasise(style, emphasis));
                break;
            case AutolinkInline autolink:
                ReadAutolink(autolink, style);
                break;
            case LinkInline { IsImage: false } link:
                ReadLink(link, style);
                break;
            case DelimiterInline delimiter:
                // A bracket that opens no link is a bracket.
                Add(delimiter, delimiter.ToLiteral(), style);
                ReadAll(delimiter, style);
                break;
            default:
                _faults.Add(FaultOf(inline), inline.Span.Start);
                break;
        }
    }

    private void ReadEntity(HtmlEntityInline entity, TextRun style)
    {
        var text = entity.Transcoded.ToString();
        if (UnprintableCharacters.AreIn(text) || text is Missing)
        {
            _faults.AddUnprintable(entity.Original.ToString(), entity.Span.Start);
        }

        Add(entity, text, style);
    }

    private void ReadAutolink(AutolinkInline autolink, TextRun style)
    {
        var address = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
        CheckTarget(autolink, address);
        Add(autolink, autolink.Url, style with { Link = address });
    }

    private void ReadLink(LinkInline link, TextRun style)
    {
        var address = link.Url ?? string.Empty;
        CheckTarget(link, address);
        if (!string.IsNullOrEmpty(link.Title))
        {
            _faults.Add(BodyIssueCode.LinkTitle, link.Span.Start, ("title", Quotation.Of(link.Title)));
        }

        if (link.FirstChild is null)
        {
            _faults.Add(BodyIssueCode.LinkWithoutText, link.Span.Start, ("address", Quotation.Of(address)));
        }

        ReadAll(link, style with { Link = address });
    }

    private void CheckTarget(Inline link, string address)
    {
        var isFit = !address.Any(char.IsWhiteSpace)
            && !address.Contains(Missing, StringComparison.Ordinal)
            && !UnprintableCharacters.AreIn(address)
            && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" or "mailto";
        if (!isFit)
        {
            _faults.Add(BodyIssueCode.LinkTarget, link.Span.Start, ("address", Quotation.Of(address)));
        }
    }

    private void Add(Inline inline, string text, TextRun style) =>
        _runs.Add(new PlacedRun(style with { Text = text }, inline.Span.Start));

    private static TextRun Emphasise(TextRun style, EmphasisInline emphasis) => emphasis.DelimiterCount == 2
        ? style with { IsBold = true }
        : style with { IsItalic = true };

    private static string FaultOf(Inline inline) => inline switch
    {
        LinkInline => BodyIssueCode.Image,
        CodeInline => BodyIssueCode.Code,
        _ => BodyIssueCode.Html,
    };
}
