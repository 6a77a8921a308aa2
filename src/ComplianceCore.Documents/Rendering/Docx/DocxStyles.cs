using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>A named style for each part of a dispatch, for who goes on in a word processor.</summary>
internal static class DocxStyles
{
    /// <summary>The language of the text.</summary>
    public const string Language = "vi-VN";

    /// <summary>The style of a rule under a text.</summary>
    public const string Rule = "Rule";

    /// <summary>The style of a paragraph that shows nothing.</summary>
    public const string Spacer = "Spacer";

    private const string Normal = "Normal";

    // A line of one point, the least that word processors set.
    private const string HairLine = "20";

    /// <summary>The id of the style of a part.</summary>
    public static string IdOf(DispatchElement element) => element.ToString();

    /// <summary>The styles of a profile.</summary>
    public static Styles Of(LayoutProfile profile) => new(
    [
        Defaults(profile),
        new Style(new StyleName { Val = Normal }, new PrimaryStyle(), new StyleRunProperties(Letters(profile)))
        {
            Type = StyleValues.Paragraph,
            StyleId = Normal,
            Default = true,
        },
        .. Enum.GetValues<DispatchElement>().Select(element => DocxElementStyle.Of(element, profile)),
        Own(Rule, "style.rule", [Border(profile), Line(profile.Custom.GapBeforeRule)]),
        Own(Spacer, "style.spacer", [Line(before: 0)]),
    ]);

    /// <summary>A style of paragraphs that stands on the common one.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What word processors call it; no commas.</param>
    /// <param name="rest">What follows the style that it stands on, in the order of the schema.</param>
    public static Style Based(string id, string name, params IReadOnlyList<OpenXmlElement> rest) =>
        new([new StyleName { Val = name }, new BasedOn { Val = Normal }, .. rest])
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };

    private static DocDefaults Defaults(LayoutProfile profile) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
        [
            .. Letters(profile),
            new Languages { Val = Language, EastAsia = Language },
        ])),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new SpacingBetweenLines
            {
                Before = "0",
                After = "0",
                Line = DocxElementStyle.LineSpacing(1),
                LineRule = LineSpacingRuleValues.Auto,
            })));

    /// <summary>Typeface, colour and size, on which each style stands.</summary>
    private static IEnumerable<OpenXmlElement> Letters(LayoutProfile profile)
    {
        var size = DocxText.Number(TypeSetting.Of(profile[DispatchElement.Body]).HalfPoints);
        return
        [
            new RunFonts
            {
                Ascii = profile.Font.Name,
                HighAnsi = profile.Font.Name,
                EastAsia = profile.Font.Name,
                ComplexScript = profile.Font.Name,
            },
            new Color { Val = profile.Font.Color },
            new FontSize { Val = size },
            new FontSizeComplexScript { Val = size },
        ];
    }

    private static Style Own(string id, string name, IEnumerable<OpenXmlElement> paragraph) => Based(
        id,
        DocumentTexts.Catalog.Format(ComplianceCore.Language.Vietnamese, name),
        new StyleParagraphProperties(paragraph));

    private static ParagraphBorders Border(LayoutProfile profile) => new(new TopBorder
    {
        Val = BorderValues.Single,
        Size = DocxTable.BorderSize(profile.Custom.RuleWeight),
        Space = 0,
        Color = profile.Font.Color,
    });

    private static SpacingBetweenLines Line(decimal before) => new()
    {
        Before = DocxText.Number(Twips.FromPoints(before)),
        After = "0",
        Line = HairLine,
        LineRule = LineSpacingRuleValues.Exact,
    };
}
