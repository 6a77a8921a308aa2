using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The measures of a layout as style sheets write them.</summary>
internal static class HtmlMeasures
{
    /// <summary>What the style sheet calls the measures of a dispatch.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Dispatch dispatch, LayoutProfile profile)
    {
        var heading = HeadingLayout.Of(dispatch, profile);
        var addressees = AddresseeLayout.Of(dispatch, profile);
        var frame = (decimal)profile.FrameWidth(isLandscape: false);
        return
        [
            ("--family", Family(profile.Font)),
            ("--color", Color(profile.Font.Color)),
            .. PaperOf(isLandscape: false, profile),
            ("--margins", Margins(profile.Margins)),
            ("--issuer-width", Share(heading.LeftColumn / frame)),
            ("--issuing-body-rule", Length(heading.IssuingBodyRule)),
            ("--motto-rule", Share(profile.Rules.Motto.Share.Chosen)),
            ("--addressee-label", Length(addressees.Label)),
            ("--addressee-text", Length(addressees.Text)),
            ("--first-line", Millimetres(profile.Body.FirstLine.Chosen)),
            ("--space-between", Points(profile.Body.SpaceBetween.Chosen)),
            ("--line-spacing", Number(profile.Body.LineSpacing.Chosen)),
            ("--dash", Quoted(DispatchLabels.Dash)),
            .. Stamps(dispatch, profile),
            .. Custom(profile.Custom),
        ];
    }

    /// <summary>How a part is set.</summary>
    public static IEnumerable<(string Name, string Value)> Of(ElementLayout element) =>
    [
        ("font", $"{Font(element)}/var(--single) var(--family)"),
        ("text-align", AlignmentOf(element.Alignment)),
        ("--before", Points(element.SpaceBefore)),
        ("--after", Points(element.SpaceAfter)),
    ];

    /// <summary>The width of the paper.</summary>
    public static IEnumerable<(string Name, string Value)> PaperOf(bool isLandscape, LayoutProfile profile) =>
        [("--paper-width", Millimetres(isLandscape ? profile.Paper.Height : profile.Paper.Width))];

    /// <summary>Style, weight and size, such as <c>italic bold 12pt</c>.</summary>
    public static string Font(ElementLayout element) =>
        (element.IsItalic ? "italic " : string.Empty)
        + (element.IsBold ? "bold " : string.Empty)
        + Points(element.Size.Chosen);

    /// <summary>The typeface, and those whose letters have its widths, for a machine that does not have it.</summary>
    public static string Family(FontLayout font) => $"{Quoted(font.Name)}, Tinos, \"Liberation Serif\", serif";

    /// <summary>The margins clockwise from the top.</summary>
    public static string Margins(MarginLayout margins) => string.Join(
        ' ',
        new[] { margins.Top, margins.Right, margins.Bottom, margins.Left }.Select(side => Millimetres(side.Chosen)));

    public static string Millimetres(decimal length) => Number(length) + "mm";

    public static string Length(int twips) => Millimetres(Twips.ToMillimetres(twips));

    public static string Share(decimal part) => Number(100 * part) + "%";

    public static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Points(decimal length) => Number(length) + "pt";

    private static string Color(string digits) => "#" + digits;

    private static IEnumerable<(string Name, string Value)> Stamps(Dispatch dispatch, LayoutProfile profile) =>
    [
        ("--stamp-color", Color(profile.Stamps.Color)),
        ("--stamp-height", Millimetres(profile.Stamps.Height)),
        ("--stamp-gap", Points(profile[DispatchElement.Subject].SpaceBefore)),
        .. StampFrame.Of(dispatch, profile)
            .Select(stamp => ($"--{HtmlWriter.ClassOf(stamp.Element)}-width", Length(stamp.Width))),
    ];

    private static IEnumerable<(string Name, string Value)> Custom(CustomLayout custom) =>
    [
        ("--rule-weight", Points(custom.RuleWeight)),
        ("--frame-weight", Points(custom.FrameWeight)),
        ("--gap-before-rule", Points(custom.GapBeforeRule)),
        ("--heading-to-addressees", Points(custom.HeadingToAddressees)),
        ("--addressees-to-body", Points(custom.AddresseesToBody)),
        ("--body-to-closing", Points(custom.BodyToClosing)),
        ("--recipients-share", Share(custom.RecipientsShare)),
        ("--signature-room", Millimetres(custom.SignatureRoom)),
        ("--cell-padding", Millimetres(custom.CellPadding)),
    ];

    private static string AlignmentOf(ParagraphAlignment alignment) => alignment switch
    {
        ParagraphAlignment.Left => "left",
        ParagraphAlignment.Center => "center",
        ParagraphAlignment.Right => "right",
        ParagraphAlignment.Justified => "justify",
        _ => throw new UnreachableException(),
    };
}
