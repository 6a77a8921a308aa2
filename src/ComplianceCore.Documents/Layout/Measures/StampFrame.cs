using System.Diagnostics;

namespace ComplianceCore.Documents;

/// <summary>A stamp of secrecy or urgency in its frame.</summary>
/// <param name="Element">Which part of the dispatch it is.</param>
/// <param name="Words">What it says.</param>
/// <param name="Width">The width of its frame in twips.</param>
internal sealed record StampFrame(DispatchElement Element, string Words, int Width)
{
    /// <summary>The stamps of a dispatch from the top: secrecy, then urgency; none where it bears none.</summary>
    public static IEnumerable<StampFrame> Of(Dispatch dispatch, LayoutProfile profile)
    {
        if (dispatch.Secrecy is { } secrecy)
        {
            yield return Of(secrecy, profile);
        }

        if (dispatch.Urgency is { } urgency)
        {
            var width = Twips.FromMillimetres(WidthOf(urgency, profile.Stamps));
            yield return new StampFrame(DispatchElement.Urgency, DispatchLabels.Of(urgency), width);
        }
    }

    private static StampFrame Of(Secrecy secrecy, LayoutProfile profile)
    {
        var words = DispatchLabels.Of(secrecy);
        var wide = TimesNewRoman.WidthOf(words, TypeSetting.Of(profile[DispatchElement.Secrecy]));
        var padding = Twips.FromMillimetres(profile.Custom.StampPadding);
        return new StampFrame(DispatchElement.Secrecy, words, wide + (2 * padding));
    }

    /// <summary>The width of the frame of an urgency in millimetres.</summary>
    public static decimal WidthOf(Urgency urgency, StampLayout stamps) => urgency switch
    {
        Urgency.Urgent => stamps.UrgentWidth,
        Urgency.VeryUrgent => stamps.VeryUrgentWidth,
        Urgency.Express => stamps.ExpressWidth,
        _ => throw new UnreachableException(),
    };
}
