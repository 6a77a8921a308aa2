using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Buttons of Word that set paragraphs.</summary>
internal static class TypedLines
{
    /// <summary>Centres the lines.</summary>
    public static Paragraph Centred(this Paragraph line) => Aligned(line, JustificationValues.Center);

    /// <summary>Justifies the lines.</summary>
    public static Paragraph Justified(this Paragraph line) => Aligned(line, JustificationValues.Both);

    /// <summary>Pushes the lines to the right end.</summary>
    public static Paragraph ToRight(this Paragraph line) => Aligned(line, JustificationValues.Right);

    /// <summary>Moves the first line in, by millimetres.</summary>
    public static Paragraph FirstLine(this Paragraph line, double millimetres)
    {
        Indents(line).FirstLine = Twips(millimetres);
        return line;
    }

    /// <summary>Moves all lines in, by millimetres.</summary>
    public static Paragraph At(this Paragraph line, double millimetres)
    {
        Indents(line).Left = Twips(millimetres);
        return line;
    }

    /// <summary>Moves the right end of all lines in, by millimetres.</summary>
    public static Paragraph NotBeyond(this Paragraph line, double millimetres)
    {
        Indents(line).Right = Twips(millimetres);
        return line;
    }

    /// <summary>Gives room above and below, in points.</summary>
    public static Paragraph Room(this Paragraph line, double before, double after)
    {
        Spacing(line).Before = Points.TwipsOf(before);
        Spacing(line).After = Points.TwipsOf(after);
        return line;
    }

    /// <summary>Sets the distance of lines in lines.</summary>
    public static Paragraph Apart(this Paragraph line, double lines)
    {
        Spacing(line).Line = Points.TwipsOf(lines * 12);
        Spacing(line).LineRule = LineSpacingRuleValues.Auto;
        return line;
    }

    /// <summary>Sets the distance of lines in points, whatever the letters need.</summary>
    public static Paragraph Exactly(this Paragraph line, double points)
    {
        Spacing(line).Line = Points.TwipsOf(points);
        Spacing(line).LineRule = LineSpacingRuleValues.Exact;
        return line;
    }

    /// <summary>Sets tab stops that centre what stands at them, in millimetres.</summary>
    public static Paragraph CentringAt(this Paragraph line, params double[] millimetres)
    {
        Setting(line).Tabs = new Tabs(millimetres.Select(stop => new TabStop
        {
            Val = TabStopValues.Center,
            Position = Points.TwipsOfMillimetres(stop),
        }));
        return line;
    }

    /// <summary>Chooses a style for the paragraph.</summary>
    public static Paragraph Styled(this Paragraph line, string id)
    {
        Setting(line).ParagraphStyleId = new ParagraphStyleId { Val = id };
        return line;
    }

    /// <summary>Makes the paragraph an item of a list.</summary>
    public static Paragraph Listed(this Paragraph line, int list)
    {
        Setting(line).NumberingProperties = new NumberingProperties(
            new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list });
        return line;
    }

    /// <summary>Rules a line below the paragraph, as wide as its indents leave it.</summary>
    public static Paragraph Ruled(this Paragraph line)
    {
        Setting(line).ParagraphBorders = new ParagraphBorders(
            new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "auto" });
        return line;
    }

    /// <summary>Hides the end of the paragraph, and with hidden words all of it.</summary>
    public static Paragraph HiddenEnd(this Paragraph line)
    {
        Setting(line).ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new Vanish());
        return line;
    }

    /// <summary>How the paragraph is set.</summary>
    public static ParagraphProperties Setting(Paragraph line) => line.ParagraphProperties ??= new ParagraphProperties();

    private static Paragraph Aligned(Paragraph line, JustificationValues alignment)
    {
        Setting(line).Justification = new Justification { Val = alignment };
        return line;
    }

    private static Indentation Indents(Paragraph line) => Setting(line).Indentation ??= new Indentation();

    private static SpacingBetweenLines Spacing(Paragraph line) =>
        Setting(line).SpacingBetweenLines ??= new SpacingBetweenLines();

    private static string Twips(double millimetres) =>
        Points.TwipsOfMillimetres(millimetres).ToString(CultureInfo.InvariantCulture);
}
