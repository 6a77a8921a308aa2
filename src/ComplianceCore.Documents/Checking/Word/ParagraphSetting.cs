using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>How the lines of a paragraph stand; null where nothing is said, lengths in twips.</summary>
internal sealed record ParagraphSetting
{
    // What word processors leave where the room is theirs to choose.
    private const int AutomaticRoom = 280;
    private const int SingleSpacing = 240;

    /// <summary>Nothing said at all.</summary>
    public static readonly ParagraphSetting None = new();

    public ParagraphAlignment? Alignment { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>How far the first line stands in, negative where it stands out.</summary>
    public int? FirstLine { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    /// <summary>The distance of lines, where it goes by their number; 1 is single spacing.</summary>
    public decimal? LineSpacing { get; init; }

    /// <summary>The distance of lines in points, where it is fixed, or a least one.</summary>
    public decimal? FixedLine { get; init; }

    /// <summary>Whether a fixed distance is only the least one.</summary>
    public bool IsLeastLine { get; init; }

    /// <summary>Whether it leaves no room between itself and a neighbour of its style.</summary>
    public bool? IsContextual { get; init; }

    public bool? BreaksPageBefore { get; init; }

    public bool? HasTopBorder { get; init; }

    public bool? HasBottomBorder { get; init; }

    /// <summary>The list it is in; <c>0</c> takes it out of one.</summary>
    public string? ListId { get; init; }

    /// <summary>Its level in the list, from 0.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Reads the properties of a paragraph, a style, a level of a list, or a document.</summary>
    /// <param name="properties">The element; null says nothing.</param>
    public static ParagraphSetting Of(XElement? properties)
    {
        if (properties is null)
        {
            return None;
        }

        var indent = properties.Child("ind");
        var spacing = properties.Child("spacing");
        var isFixed = spacing.Value("lineRule") is "exact" or "atLeast";
        var line = WordLength.Twips(spacing.Value("line"));
        var borders = properties.Child("pBdr");
        var list = properties.Child("numPr");
        return new ParagraphSetting
        {
            Alignment = AlignmentOf(properties.Child("framePr").Value("xAlign") ?? properties.ChildValue("jc")),
            Left = WordLength.Twips(indent.Value("left") ?? indent.Value("start")),
            Right = WordLength.Twips(indent.Value("right") ?? indent.Value("end")),
            FirstLine = -WordLength.Twips(indent.Value("hanging")) ?? WordLength.Twips(indent.Value("firstLine")),
            Before = Room(spacing, "before"),
            After = Room(spacing, "after"),
            LineSpacing = isFixed ? null : (decimal?)line / SingleSpacing,
            FixedLine = isFixed ? line / 20m : null,
            IsLeastLine = spacing.Value("lineRule") is "atLeast",
            IsContextual = properties.Switch("contextualSpacing"),
            BreaksPageBefore = properties.Switch("pageBreakBefore"),
            HasTopBorder = IsDrawn(borders.Child("top")),
            HasBottomBorder = IsDrawn(borders.Child("bottom")),
            ListId = list.ChildValue("numId"),
            ListLevel = WordLength.Count(list.ChildValue("ilvl")),
        };
    }

    /// <summary>This, and where it says nothing, what stands below it.</summary>
    public ParagraphSetting Over(ParagraphSetting below)
    {
        var saysLine = LineSpacing is not null || FixedLine is not null;
        return new ParagraphSetting
        {
            Alignment = Alignment ?? below.Alignment,
            Left = Left ?? below.Left,
            Right = Right ?? below.Right,
            FirstLine = FirstLine ?? below.FirstLine,
            Before = Before ?? below.Before,
            After = After ?? below.After,
            LineSpacing = saysLine ? LineSpacing : below.LineSpacing,
            FixedLine = saysLine ? FixedLine : below.FixedLine,
            IsLeastLine = saysLine ? IsLeastLine : below.IsLeastLine,
            IsContextual = IsContextual ?? below.IsContextual,
            BreaksPageBefore = BreaksPageBefore ?? below.BreaksPageBefore,
            HasTopBorder = HasTopBorder ?? below.HasTopBorder,
            HasBottomBorder = HasBottomBorder ?? below.HasBottomBorder,
            ListId = ListId ?? below.ListId,
            ListLevel = ListLevel ?? below.ListLevel,
        };
    }

    private static int? Room(XElement? spacing, string side) =>
        spacing.Value(side + "Autospacing") is "1" or "true" or "on"
            ? AutomaticRoom
            : WordLength.Twips(spacing.Value(side));

    private static bool? IsDrawn(XElement? border) =>
        border is null ? null : border.Value("val") is not (null or "nil" or "none");

    private static ParagraphAlignment? AlignmentOf(string? value) => value switch
    {
        null => null,
        "center" => ParagraphAlignment.Center,
        "right" or "end" => ParagraphAlignment.Right,
        "left" or "start" => ParagraphAlignment.Left,
        _ => ParagraphAlignment.Justified,
    };
}
