using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>
/// The numbers of a printed dispatch as one instrument fixes them from a day on, each with its provision.
/// </summary>
/// <remarks>
/// Renderers take every measure from here. Lengths of the page are millimetres, those of type are points.
/// </remarks>
/// <param name="Id">Its name, such as <c>nd30-2020</c>.</param>
/// <param name="FirstDay">The first day on which it is in force.</param>
/// <param name="Instrument">The number of the instrument, such as <c>30/2020/NĐ-CP</c>.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Margins">The margins.</param>
/// <param name="Font">The typeface.</param>
/// <param name="PageNumber">The page numbers.</param>
/// <param name="Elements">How each part is set.</param>
/// <param name="Body">The paragraphs of the body.</param>
/// <param name="Rules">The rules of the heading.</param>
/// <param name="Stamps">The stamps of urgency and secrecy.</param>
/// <param name="Wording">The rules about words and places, by their ids; only the checker reads them.</param>
/// <param name="Custom">What no provision says.</param>
internal sealed record LayoutProfile(
    string Id,
    LocalDate FirstDay,
    string Instrument,
    PaperLayout Paper,
    MarginLayout Margins,
    FontLayout Font,
    PageNumberLayout PageNumber,
    IReadOnlyDictionary<DispatchElement, ElementLayout> Elements,
    BodyLayout Body,
    HeadingRules Rules,
    StampLayout Stamps,
    IReadOnlyDictionary<string, WordingRule> Wording,
    CustomLayout Custom)
{
    private static readonly LayoutProfile[] _all = [LayoutJson.Read("nd30-2020")];

    /// <summary>Every profile, the oldest first.</summary>
    public static IReadOnlyList<LayoutProfile> All => _all;

    /// <summary>The profile for a dispatch: that of its day of issue, of a draft the last possible one.</summary>
    /// <param name="day">The day of issue, on a draft with blanks.</param>
    /// <remarks>A dispatch older than every profile is set by the first.</remarks>
    public static LayoutProfile For(DispatchDate day)
    {
        var last = LastDayOf(day);
        return _all.LastOrDefault(profile => profile.FirstDay <= last) ?? _all[0];
    }

    /// <summary>How a part is set.</summary>
    public ElementLayout this[DispatchElement element] => Elements[element];

    /// <summary>The width between the margins, in twips.</summary>
    /// <param name="isLandscape">Whether the paper lies on its longer side.</param>
    public int FrameWidth(bool isLandscape) => Twips.FromMillimetres(
        (isLandscape ? Paper.Height : Paper.Width) - Margins.Left.Chosen - Margins.Right.Chosen);

    /// <summary>Whether a word is so long that justifying would tear the words before it apart.</summary>
    /// <param name="text">The paragraph.</param>
    public bool TearsLines(string text) =>
        TimesNewRoman.WidthOfWidestWord(text, TypeSetting.Of(this[DispatchElement.Body]))
        > FrameWidth(isLandscape: false) * 2 / 3;

    private static LocalDate LastDayOf(DispatchDate day) => (day.Month, day.Day) switch
    {
        ({ } month, { } ofMonth) => new LocalDate(day.Year, month, ofMonth),
        ({ } month, null) => new LocalDate(day.Year, month, 1).With(DateAdjusters.EndOfMonth),
        _ => new LocalDate(day.Year, 12, 31),
    };
}
