using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Paper and margins as a typist sets them up, in millimetres.</summary>
internal static class TypedSheet
{
    private static readonly (uint Width, uint Height) _a4 = (11906, 16838);

    /// <summary>A4 on its short side.</summary>
    public static SectionProperties A4(double top, double bottom, double left, double right) => new(
        new PageSize { Width = _a4.Width, Height = _a4.Height },
        Margins(top, bottom, left, right),
        Columns());

    /// <summary>A4 on its long side.</summary>
    public static SectionProperties LandscapeA4(double top, double bottom, double left, double right) => new(
        new PageSize { Width = _a4.Height, Height = _a4.Width, Orient = PageOrientationValues.Landscape },
        Margins(top, bottom, left, right),
        Columns());

    /// <summary>Letter paper with an inch of margin all round, as an American Word begins.</summary>
    public static SectionProperties Letter() => new(
        new PageSize { Width = 12240, Height = 15840 },
        Margins(25.4, 25.4, 25.4, 25.4),
        Columns());

    private static PageMargin Margins(double top, double bottom, double left, double right) => new()
    {
        Top = Points.TwipsOfMillimetres(top),
        Bottom = Points.TwipsOfMillimetres(bottom),
        Left = (uint)Points.TwipsOfMillimetres(left),
        Right = (uint)Points.TwipsOfMillimetres(right),
        Header = 708,
        Footer = 708,
        Gutter = 0,
    };

    private static Columns Columns() => new() { Space = "708" };
}
