namespace ComplianceCore.Documents;

/// <summary>Where the lines of the addressees begin, in twips from the left margin.</summary>
/// <param name="Label">Where <c>Kính gửi:</c> begins.</param>
/// <param name="Dash">Where the dash of each of several addressees stands, under the colon.</param>
/// <param name="Text">Where their names begin, and the further lines of a long name.</param>
internal sealed record AddresseeLayout(int Label, int Dash, int Text)
{
    /// <summary>Sets the block in the middle of the page, or, where it is wide, in as far as a paragraph.</summary>
    public static AddresseeLayout Of(Dispatch dispatch, LayoutProfile profile)
    {
        var setting = TypeSetting.Of(profile[DispatchElement.Addressees]);
        var names = dispatch.Addressees;
        var lead = names.Count == 1
            ? DispatchLabels.Addressees + " "
            : DispatchLabels.Addressees.TrimEnd(':');
        var dash = names.Count == 1 ? 0 : TimesNewRoman.WidthOf(DispatchLabels.Dash, setting);
        var toDash = TimesNewRoman.WidthOf(lead, setting);
        var width = toDash + dash + names.Max(name => TimesNewRoman.WidthOf(name + ";", setting));
        var label = Math.Max(
            (profile.FrameWidth(isLandscape: false) - width) / 2,
            Twips.FromMillimetres(profile.Body.FirstLine.Chosen));
        return new AddresseeLayout(label, label + toDash, label + toDash + dash);
    }
}
