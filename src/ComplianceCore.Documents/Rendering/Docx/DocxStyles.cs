using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>A named style for each part of a dispatch, for who goes on in a word processor.</summary>
internal static class DocxStyles
{
    /// <summary>The language of the text.</summary>
    public const string Language = "vi-VN";

    private const string Normal = "Normal";

    // Word processors count the distance of lines in 240ths of single spacing.
    private const int SingleSpacing = 240;

    /// <summary>The id of the style of a part.</summary>
    public static string IdOf(DispatchElement element) => element.ToString();

    /// <summary>Single or wider spacing as word processors count it.</summary>
    public static string LineSpacing(decimal lines) => DocxText.Number((int)(lines * SingleSpacing));

    /// <summary>The styles of a profile.</summary>
    public static Styles Of(LayoutProfile profile) => new(
    [
        Defaults(profile),
        new Style(new StyleName { Val = Normal }, new PrimaryStyle())
        {
            Type = StyleValues.Paragraph,
            StyleId = Normal,
            Default = true,
        },
        .. Enum.GetValues<DispatchElement>().Select(element => StyleOf(element, profile)),
    ]);

    private static DocDefaults Defaults(LayoutProfile profile) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts
            {
                Ascii = profile.Font.Name,
                HighAnsi = profile.Font.Name,
                EastAsia = profile.Font.Name,
                ComplexScript = profile.Font.Name,
            },
            new Color { Val = profile.Font.Color },
            new FontSize { Val = DocxText.Number(TypeSetting.Of(profile[DispatchElement.Body]).HalfPoints) },
            new Languages { Val = Language, EastAsia = Language })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new SpacingBetweenLines
            {
                Before = "0",
                After = "0",
                Line = LineSpacing(1),
                LineRule = LineSpacingRuleValues.Auto,
            })));

    private static Style StyleOf(DispatchElement element, LayoutProfile profile) => new(
        new StyleName { Val = DispatchElements.NameOf(element).Vietnamese },
        new BasedOn { Val = Normal },
        new PrimaryStyle(),
        new StyleParagraphProperties(ParagraphOf(element, profile)),
        new StyleRunProperties(RunOf(profile[element])))
    {
        Type = StyleValues.Paragraph,
        StyleId = IdOf(element),
        CustomStyle = true,
    };

    private static IEnumerable<OpenXmlElement> ParagraphOf(DispatchElement element, LayoutProfile profile)
    {
        var layout = profile[element];
        yield return new SpacingBetweenLines
        {
            Before = DocxText.Number(Twips.FromPoints(layout.SpaceBefore)),
            After = DocxText.Number(Twips.FromPoints(SpaceAfter(element, profile))),
            Line = LineSpacing(IsOfBody(element) ? profile.Body.LineSpacing.Chosen : 1),
            LineRule = LineSpacingRuleValues.Auto,
        };
        if (IsOfBody(element))
        {
            yield return new Indentation
            {
                FirstLine = DocxText.Number(Twips.FromMillimetres(profile.Body.FirstLine.Chosen)),
            };
        }

        yield return new Justification { Val = AlignmentOf(layout.Alignment) };
    }

    private static decimal SpaceAfter(DispatchElement element, LayoutProfile profile) =>
        IsOfBody(element) ? profile.Body.SpaceBetween.Chosen : profile[element].SpaceAfter;

    private static IEnumerable<OpenXmlElement> RunOf(ElementLayout layout)
    {
        if (layout.IsBold)
        {
            yield return new Bold();
        }

        if (layout.IsItalic)
        {
            yield return new Italic();
        }

        yield return new FontSize { Val = DocxText.Number(TypeSetting.Of(layout).HalfPoints) };
        yield return new FontSizeComplexScript { Val = DocxText.Number(TypeSetting.Of(layout).HalfPoints) };
    }

    private static bool IsOfBody(DispatchElement element) =>
        element is DispatchElement.Body or DispatchElement.LegalBasis;

    private static JustificationValues AlignmentOf(ParagraphAlignment alignment) => alignment switch
    {
        ParagraphAlignment.Left => JustificationValues.Left,
        ParagraphAlignment.Center => JustificationValues.Center,
        ParagraphAlignment.Right => JustificationValues.Right,
        ParagraphAlignment.Justified => JustificationValues.Both,
        _ => throw new UnreachableException(),
    };
}
