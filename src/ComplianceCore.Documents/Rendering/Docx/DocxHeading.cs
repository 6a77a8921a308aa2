using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>The heading: issuing body, number and subject to the left; country, place and day to the right.</summary>
internal sealed class DocxHeading
{
    private readonly Dispatch _dispatch;
    private readonly LayoutProfile _profile;
    private readonly HeadingLayout _layout;

    private DocxHeading(Dispatch dispatch, LayoutProfile profile)
    {
        _dispatch = dispatch;
        _profile = profile;
        _layout = HeadingLayout.Of(dispatch, profile);
    }

    /// <summary>The heading as a table without borders.</summary>
    public static Table Of(Dispatch dispatch, LayoutProfile profile) => new DocxHeading(dispatch, profile).Table();

    private Table Table() => DocxTable.Placing(
        [_layout.LeftColumn, _layout.RightColumn],
        [
            Row(
                [
                    .. Lines(DispatchElement.SuperiorBody, _dispatch.IssuingBody.SuperiorLines),
                    .. Lines(DispatchElement.IssuingBody, _dispatch.IssuingBody.NameLines),
                    Rule(_layout.IssuingBodyRule, _layout.LeftColumn),
                ],
                [
                    DocxText.Paragraph(DispatchElement.CountryName, DispatchLabels.CountryName),
                    DocxText.Paragraph(DispatchElement.Motto, DispatchLabels.Motto),
                    Rule(_layout.MottoRule, _layout.RightColumn),
                ]),
            Row(
                [
                    DocxText.Paragraph(
                        DispatchElement.CodeNumber, DispatchLines.Number(_dispatch, DispatchLabels.Room)),
                    DocxText.Paragraph(DispatchElement.Subject, DispatchLines.Subject(_dispatch)),
                    .. DocxStamps.Of(_dispatch, _profile),
                ],
                [
                    DocxText.Paragraph(
                        DispatchElement.PlaceAndDate, DispatchLines.PlaceAndDate(_dispatch, DispatchLabels.Room)),
                ]),
        ]);

    private TableRow Row(OpenXmlElement[] left, OpenXmlElement[] right) => DocxTable.Row(
        DocxTable.Cell(_layout.LeftColumn, left),
        DocxTable.Cell(_layout.RightColumn, right));

    private static IEnumerable<Paragraph> Lines(DispatchElement element, IEnumerable<string> lines) =>
        lines.Select(line => DocxText.Paragraph(element, line));

    /// <summary>A rule in the middle of a column: the upper border of a paragraph as wide as the rule.</summary>
    private static Paragraph Rule(int length, int column)
    {
        var side = DocxText.Number((column - length) / 2);
        return new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = DocxStyles.Rule },
            new Indentation { Left = side, Right = side }));
    }
}
