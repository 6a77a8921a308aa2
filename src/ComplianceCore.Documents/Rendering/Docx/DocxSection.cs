using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>The page of a section: paper, margins, and a count of pages of its own.</summary>
internal static class DocxSection
{
    public static SectionProperties Of(LayoutProfile profile, bool isLandscape)
    {
        var (width, height) = isLandscape
            ? (profile.Paper.Height, profile.Paper.Width)
            : (profile.Paper.Width, profile.Paper.Height);
        var page = new PageSize { Width = Unsigned(width), Height = Unsigned(height) };
        if (isLandscape)
        {
            page.Orient = PageOrientationValues.Landscape;
        }

        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = DocxPart.PageNumber.Id },
            new HeaderReference { Type = HeaderFooterValues.First, Id = DocxPart.NoPageNumber.Id },
            new SectionType { Val = SectionMarkValues.NextPage },
            page,
            new PageMargin
            {
                Top = Twips.FromMillimetres(profile.Margins.Top.Chosen),
                Right = Unsigned(profile.Margins.Right.Chosen),
                Bottom = Twips.FromMillimetres(profile.Margins.Bottom.Chosen),
                Left = Unsigned(profile.Margins.Left.Chosen),
                Header = Unsigned(profile.PageNumber.FromEdge),
                Footer = Unsigned(profile.PageNumber.FromEdge),
                Gutter = 0,
            },
            new PageNumberType { Start = 1 },
            new TitlePage());
    }

    private static uint Unsigned(decimal millimetres) => (uint)Twips.FromMillimetres(millimetres);
}
