using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>How letters are set; null where nothing is said.</summary>
internal sealed record RunSetting
{
    // As the format has it.
    private const decimal UsualSize = 10m;

    /// <summary>Nothing said at all.</summary>
    public static readonly RunSetting None = new();

    /// <summary>The size in points.</summary>
    public decimal? Size { get; init; }

    /// <summary>The size that is shown, which the format knows where nobody says one.</summary>
    public decimal ShownSize => Size ?? UsualSize;

    /// <summary>What decides how wide the letters are.</summary>
    public TypeSetting Typesetting => new(Math.Clamp(ShownSize, 1, 1000), IsBold == true, IsItalic == true);

    public bool? IsBold { get; init; }

    public bool? IsItalic { get; init; }

    /// <summary>Whether small letters are shown as capitals.</summary>
    public bool? IsAllCaps { get; init; }

    public bool? IsHidden { get; init; }

    public bool? IsUnderlined { get; init; }

    /// <summary>The typeface of letters without marks.</summary>
    public string? Font { get; init; }

    /// <summary>The typeface of letters with marks.</summary>
    public string? MarkedFont { get; init; }

    /// <summary>The colour as six hexadecimal digits; <c>auto</c> is black on white.</summary>
    public string? Color { get; init; }

    /// <summary>Reads the properties of a run, a style or a document.</summary>
    /// <param name="properties">The element; null says nothing.</param>
    /// <param name="theme">The typefaces that names of the theme stand for.</param>
    public static RunSetting Of(XElement? properties, WordTheme theme)
    {
        if (properties is null)
        {
            return None;
        }

        var fonts = properties.Child("rFonts");
        return new RunSetting
        {
            Size = WordLength.Points(properties.ChildValue("sz")),
            IsBold = properties.Switch("b"),
            IsItalic = properties.Switch("i"),
            IsAllCaps = properties.Switch("caps"),
            IsHidden = properties.Switch("vanish"),
            IsUnderlined = properties.Child("u") is { } line ? line.Value("val") is not ("none" or null) : null,
            Font = theme.FontOf(fonts.Value("asciiTheme")) ?? fonts.Value("ascii"),
            MarkedFont = theme.FontOf(fonts.Value("hAnsiTheme")) ?? fonts.Value("hAnsi"),
            Color = properties.ChildValue("color"),
        };
    }

    /// <summary>This, and where it says nothing, what stands below it.</summary>
    public RunSetting Over(RunSetting below) => new()
    {
        Size = Size ?? below.Size,
        IsBold = IsBold ?? below.IsBold,
        IsItalic = IsItalic ?? below.IsItalic,
        IsAllCaps = IsAllCaps ?? below.IsAllCaps,
        IsHidden = IsHidden ?? below.IsHidden,
        IsUnderlined = IsUnderlined ?? below.IsUnderlined,
        Font = Font ?? below.Font,
        MarkedFont = MarkedFont ?? below.MarkedFont,
        Color = Color ?? below.Color,
    };

    /// <summary>The styles of a run, its paragraph and its table together: bold in two of them is upright.</summary>
    public static RunSetting OfStyles(RunSetting run, RunSetting paragraph, RunSetting table) =>
        run.Over(paragraph).Over(table) with
        {
            IsBold = Toggled(run.IsBold, paragraph.IsBold, table.IsBold),
            IsItalic = Toggled(run.IsItalic, paragraph.IsItalic, table.IsItalic),
            IsAllCaps = Toggled(run.IsAllCaps, paragraph.IsAllCaps, table.IsAllCaps),
            IsHidden = Toggled(run.IsHidden, paragraph.IsHidden, table.IsHidden),
        };

    private static bool? Toggled(bool? run, bool? paragraph, bool? table) => run is null && paragraph is null
        ? table
        : run == true ^ paragraph == true ^ table == true;
}
