namespace ComplianceCore.Documents;

/// <summary>Where the heading of a dispatch is divided, and how long its rules are; in twips.</summary>
/// <param name="LeftColumn">The width of the half with the issuing body.</param>
/// <param name="RightColumn">The width of the half with the name of the country.</param>
/// <param name="IssuingBodyRule">The length of the rule under the issuing body.</param>
/// <param name="MottoRule">The length of the rule under the motto.</param>
internal sealed record HeadingLayout(int LeftColumn, int RightColumn, int IssuingBodyRule, int MottoRule)
{
    /// <summary>Divides the heading so that the name of the country, and place and day, keep to one line.</summary>
    public static HeadingLayout Of(Dispatch dispatch, LayoutProfile profile)
    {
        var frame = profile.FrameWidth(isLandscape: false);
        var motto = WidthOf(DispatchLabels.Motto, DispatchElement.Motto, profile);
        int[] lines =
        [
            WidthAtMost(DispatchLabels.CountryName, DispatchElement.CountryName, profile),
            WidthAtMost(DispatchLabels.Motto, DispatchElement.Motto, profile),
            WidthOf(DispatchLines.PlaceAndDate(dispatch, DispatchLabels.Room), DispatchElement.PlaceAndDate, profile),
        ];
        var right = Math.Min(
            lines.Max() + Twips.FromMillimetres(profile.Custom.HeadingSlack),
            frame - Twips.FromMillimetres(profile.Custom.LeastLeftColumn));
        var left = frame - right;
        var lastLine = TypesetLines.Of(
            dispatch.IssuingBody.NameLines[^1], TypeSetting.Of(profile[DispatchElement.IssuingBody]), left).LastWidth;
        return new HeadingLayout(
            left,
            right,
            ShareOf(lastLine, profile.Rules.IssuingBody),
            ShareOf(motto, profile.Rules.Motto));
    }

    private static int WidthOf(string text, DispatchElement element, LayoutProfile profile) =>
        TimesNewRoman.WidthOf(text, TypeSetting.Of(profile[element]));

    // Who raises these in a word processor, as the decree lets him, shall not see them fall into two lines.
    private static int WidthAtMost(string text, DispatchElement element, LayoutProfile profile) =>
        TimesNewRoman.WidthOf(
            text, TypeSetting.Of(profile[element]) with { Size = profile[element].Size.Most!.Value });

    private static int ShareOf(int width, RuleLayout rule) => (int)(width * rule.Share.Chosen);
}
