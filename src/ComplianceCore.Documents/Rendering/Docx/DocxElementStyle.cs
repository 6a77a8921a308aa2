using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>The style of one part of a dispatch.</summary>
internal sealed class DocxElementStyle
{
    // Word processors count the distance of lines in 240ths of single spacing.
    private const int SingleSpacing = 240;

    private readonly DispatchElement _element;
    private readonly LayoutProfile _profile;

    private DocxElementStyle(DispatchElement element, LayoutProfile profile)
    {
        _element = element;
        _profile = profile;
    }

    /// <summary>Single or wider spacing as word processors count it.</summary>
    public static string LineSpacing(decimal lines) => DocxText.Number((int)(lines * SingleSpacing));

    /// <summary>The style of a part.</summary>
    public static Style Of(DispatchElement element, LayoutProfile profile) =>
        new DocxElementStyle(element, profile).Style();

    private ElementLayout Layout => _profile[_element];

    private bool IsOfBody => _element is DispatchElement.Body or DispatchElement.LegalBasis;

    private Style Style() => DocxStyles.Based(
        DocxStyles.IdOf(_element),
        DispatchElements.NameOf(_element).Vietnamese,
        [
            .. Next(),
            .. Rank(),
            new StyleParagraphProperties(Paragraph()),
            new StyleRunProperties(Letters()),
        ]);

    /// <summary>What comes next when somebody goes on typing; another of the same where nothing is said.</summary>
    private IEnumerable<NextParagraphStyle> Next()
    {
        DispatchElement? next = _element switch
        {
            DispatchElement.CountryName => DispatchElement.Motto,
            DispatchElement.RecipientsLabel => DispatchElement.Recipient,
            DispatchElement.AnnexLabel => DispatchElement.AnnexTitle,
            DispatchElement.AnnexTitle => DispatchElement.AnnexReference,
            _ => null,
        };
        return next is { } element ? [new NextParagraphStyle { Val = DocxStyles.IdOf(element) }] : [];
    }

    /// <summary>Its place among the styles that word processors offer; what nobody types is not offered.</summary>
    private IEnumerable<OpenXmlElement> Rank() => _element switch
    {
        DispatchElement.Body or DispatchElement.LegalBasis or DispatchElement.Addressees or DispatchElement.Recipient
            => [new UIPriority { Val = 1 }, new PrimaryStyle()],
        DispatchElement.PageNumber => [new UIPriority { Val = 3 }],
        _ => [new UIPriority { Val = 2 }, new PrimaryStyle()],
    };

    private IEnumerable<OpenXmlElement> Paragraph() =>
    [
        new SpacingBetweenLines
        {
            Before = DocxText.Number(Before()),
            After = DocxText.Number(Twips.FromPoints(After())),
            Line = LineSpacing(IsOfBody ? _profile.Body.LineSpacing.Chosen : 1),
            LineRule = LineSpacingRuleValues.Auto,
        },
        .. Indent(),
        .. IsBlock() ? [new ContextualSpacing()] : (OpenXmlElement[])[],
        new Justification { Val = AlignmentOf(Layout.Alignment) },
        .. IsHeading() ? [new OutlineLevel { Val = 0 }] : (OpenXmlElement[])[],
    ];

    private int Before() => _element switch
    {
        DispatchElement.Addressees => Twips.FromPoints(_profile.Custom.HeadingToAddressees),
        DispatchElement.RecipientsLabel => Twips.FromPoints(_profile.Custom.BodyToClosing),
        DispatchElement.SigningTitle => Twips.FromPoints(_profile.Custom.BodyToClosing),
        DispatchElement.SignerName => Twips.FromMillimetres(_profile.Custom.SignatureRoom),
        _ => Twips.FromPoints(Layout.SpaceBefore),
    };

    private decimal After() => _element switch
    {
        DispatchElement.Addressees => _profile.Custom.AddresseesToBody,
        DispatchElement.Body or DispatchElement.LegalBasis => _profile.Body.SpaceBetween.Chosen,
        _ => Layout.SpaceAfter,
    };

    private IEnumerable<Indentation> Indent()
    {
        if (IsOfBody)
        {
            var firstLine = Twips.FromMillimetres(_profile.Body.FirstLine.Chosen);
            return [new Indentation { FirstLine = DocxText.Number(firstLine) }];
        }

        if (_element == DispatchElement.Recipient)
        {
            var dash = DocxText.Number(TimesNewRoman.WidthOf(DispatchLabels.Dash, TypeSetting.Of(Layout)));
            return [new Indentation { Left = dash, Hanging = dash }];
        }

        return [];
    }

    /// <summary>Whether its lines are one block, with room above and below it and none between them.</summary>
    private bool IsBlock() => _element is DispatchElement.Addressees or DispatchElement.SigningTitle;

    /// <summary>Whether word processors show it among the headings by which one finds the way.</summary>
    private bool IsHeading() => _element is DispatchElement.Subject or DispatchElement.AnnexTitle;

    private IEnumerable<OpenXmlElement> Letters()
    {
        var size = DocxText.Number(TypeSetting.Of(Layout).HalfPoints);
        return
        [
            .. Layout.IsBold ? [new Bold()] : (OpenXmlElement[])[],
            .. Layout.IsItalic ? [new Italic()] : (OpenXmlElement[])[],
            new FontSize { Val = size },
            new FontSizeComplexScript { Val = size },
        ];
    }

    private static JustificationValues AlignmentOf(ParagraphAlignment alignment) => alignment switch
    {
        ParagraphAlignment.Left => JustificationValues.Left,
        ParagraphAlignment.Center => JustificationValues.Center,
        ParagraphAlignment.Right => JustificationValues.Right,
        ParagraphAlignment.Justified => JustificationValues.Both,
        _ => throw new UnreachableException(),
    };
}
