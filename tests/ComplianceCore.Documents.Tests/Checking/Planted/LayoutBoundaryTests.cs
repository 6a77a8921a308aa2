using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The numbers of the decree: just under, on, just over.</summary>
public sealed class LayoutBoundaryTests
{
    [Theory]
    [InlineData(19.9, "margin_top: 19,9 mm")]
    [InlineData(20, "")]
    [InlineData(25, "")]
    [InlineData(25.1, "margin_top: 25,1 mm")]
    public void A_top_margin_has_20_to_25_mm(double millimetres, string departures) =>
        Reported(docx => MarginsOf(docx).Top = Twips(millimetres)).Should().Be(departures);

    [Theory]
    [InlineData(19.9, "margin_bottom: 19,9 mm")]
    [InlineData(20, "")]
    [InlineData(25, "")]
    [InlineData(25.1, "margin_bottom: 25,1 mm")]
    public void A_bottom_margin_has_20_to_25_mm(double millimetres, string departures) =>
        Reported(docx => MarginsOf(docx).Bottom = Twips(millimetres)).Should().Be(departures);

    [Theory]
    [InlineData(29.9, "margin_left: 29,9 mm")]
    [InlineData(30, "")]
    [InlineData(35, "")]
    [InlineData(35.1, "margin_left: 35,1 mm")]
    public void A_left_margin_has_30_to_35_mm(double millimetres, string departures) =>
        Reported(docx => MarginsOf(docx).Left = (uint)Twips(millimetres)).Should().Be(departures);

    [Theory]
    [InlineData(14.9, "margin_right: 14,9 mm")]
    [InlineData(15, "")]
    [InlineData(20, "")]
    [InlineData(20.1, "margin_right: 20,1 mm")]
    public void A_right_margin_has_15_to_20_mm(double millimetres, string departures) =>
        Reported(docx => MarginsOf(docx).Right = (uint)Twips(millimetres)).Should().Be(departures);

    [Theory]
    [InlineData(208.9, "paper_size: 208,9 × 297 mm")]
    [InlineData(209, "")]
    [InlineData(211, "")]
    [InlineData(211.1, "paper_size: 211,1 × 297 mm")]
    public void Paper_is_210_mm_wide_but_for_what_rounding_takes(double millimetres, string departures) => Reported(
        docx => docx.FirstSection.GetFirstChild<PageSize>()!.Width = (uint)Twips(millimetres)).Should().Be(departures);

    [Theory]
    [InlineData(DispatchElement.Body, 12.5, "body_size: cỡ chữ 12,5")]
    [InlineData(DispatchElement.Body, 13, "")]
    [InlineData(DispatchElement.Body, 14, "")]
    [InlineData(DispatchElement.Body, 14.5, "body_size: cỡ chữ 14,5")]
    [InlineData(DispatchElement.CountryName, 11.5, "country_name_size: cỡ chữ 11,5")]
    [InlineData(DispatchElement.CountryName, 12, "")]
    [InlineData(DispatchElement.CountryName, 13, "")]
    [InlineData(DispatchElement.CountryName, 13.5, "country_name_size: cỡ chữ 13,5")]
    [InlineData(DispatchElement.CodeNumber, 12.5, "code_number_size: cỡ chữ 12,5")]
    [InlineData(DispatchElement.CodeNumber, 13, "")]
    [InlineData(DispatchElement.CodeNumber, 13.5, "code_number_size: cỡ chữ 13,5")]
    [InlineData(DispatchElement.Recipient, 10.5, "recipient_size: cỡ chữ 10,5")]
    [InlineData(DispatchElement.Recipient, 11, "")]
    [InlineData(DispatchElement.Recipient, 11.5, "recipient_size: cỡ chữ 11,5")]
    public void Letters_have_the_sizes_of_their_part(DispatchElement part, double points, string departures) =>
        Reported(docx => EditedDocx.Set(docx[part], () => new FontSize { Val = WordNumber.Of((int)(points * 2)) }))
            .Should().Be(departures);

    [Theory]
    [InlineData(9.6, "body_first_line: 9,6 mm")]
    [InlineData(9.8, "")]
    [InlineData(10, "")]
    [InlineData(10.2, "")]
    [InlineData(11.4, "body_first_line: 11,4 mm")]
    [InlineData(12.5, "")]
    [InlineData(12.7, "")]
    [InlineData(12.9, "")]
    [InlineData(13.1, "body_first_line: 13,1 mm")]
    public void A_first_line_stands_in_10_or_12_7_mm(double millimetres, string departures) => Reported(docx =>
        EditedDocx.Set(
            docx[DispatchElement.Body], new Indentation { FirstLine = WordNumber.Of(Twips(millimetres)) }))
        .Should().Be(departures);

    [Theory]
    [InlineData(230, "body_line_spacing: 0,96 dòng")]
    [InlineData(240, "")]
    [InlineData(360, "")]
    [InlineData(372, "body_line_spacing: 1,55 dòng")]
    public void Lines_are_1_to_1_5_lines_apart(int line, string departures) => Reported(docx =>
        EditedDocx.Set(docx[DispatchElement.Body], new SpacingBetweenLines { Line = WordNumber.Of(line) }))
        .Should().Be(departures);

    // A line of letters of 14 points has a height of 16.1 points.
    [Theory]
    [InlineData(300, "body_line_spacing: 0,93 dòng")]
    [InlineData(324, "")]
    [InlineData(480, "")]
    [InlineData(500, "body_line_spacing: 1,55 dòng")]
    public void Lines_of_a_fixed_height_count_as_the_lines_that_they_are(int line, string departures) => Reported(
        docx => EditedDocx.Set(
            docx[DispatchElement.Body],
            new SpacingBetweenLines { Line = WordNumber.Of(line), LineRule = LineSpacingRuleValues.Exact }))
        .Should().Be(departures);

    [Theory]
    [InlineData(118, "body_space_between: 5,9 pt")]
    [InlineData(120, "")]
    [InlineData(480, "")]
    public void Paragraphs_are_at_least_6_points_apart(int twips, string departures) => Reported(docx =>
        EditedDocx.Set(docx[DispatchElement.Body], new SpacingBetweenLines { After = WordNumber.Of(twips) }))
        .Should().Be(departures);

    [Theory]
    [InlineData(108, "subject_space_before: 5,4 pt")]
    [InlineData(110, "")]
    [InlineData(120, "")]
    [InlineData(130, "")]
    [InlineData(132, "subject_space_before: 6,6 pt")]
    public void A_subject_stands_6_points_below_the_number(int twips, string departures) => Reported(docx =>
        EditedDocx.Set(docx[DispatchElement.Subject], new SpacingBetweenLines { Before = WordNumber.Of(twips) }))
        .Should().Be(departures);

    [Theory]
    [InlineData(88, "motto_rule: 88% độ dài dòng chữ")]
    [InlineData(92, "")]
    [InlineData(100, "")]
    [InlineData(108, "")]
    [InlineData(112, "motto_rule: 112% độ dài dòng chữ")]
    public void The_rule_under_the_motto_is_as_long_as_it(int percent, string departures) =>
        Reported(docx => Rule(docx.Rules[1], DispatchElement.Motto, DispatchLabels.Motto, percent))
            .Should().Be(departures);

    [Theory]
    [InlineData(29, "issuing_body_rule: 29% độ dài dòng chữ")]
    [InlineData(34, "")]
    [InlineData(50, "")]
    [InlineData(57, "issuing_body_rule: 57% độ dài dòng chữ")]
    public void The_rule_under_the_body_is_a_third_to_a_half_of_it(int percent, string departures) =>
        Reported(docx => Rule(docx.Rules[0], DispatchElement.IssuingBody, "HUYỆN SÔNG THƠ", percent))
            .Should().Be(departures);

    [Theory]
    [InlineData(28.9, "urgency_frame: 28,9 mm")]
    [InlineData(29.1, "")]
    [InlineData(30, "")]
    [InlineData(30.9, "")]
    [InlineData(31.1, "urgency_frame: 31,1 mm")]
    public void The_frame_of_HOẢ_TỐC_is_30_mm_wide(double millimetres, string departures) => Reported(docx =>
        ((TableCell)docx[DispatchElement.Urgency].Parent!).TableCellProperties!.TableCellWidth!.Width =
            WordNumber.Of(Twips(millimetres))).Should().Be(departures);

    private static PageMargin MarginsOf(EditedDocx docx) => docx.FirstSection.GetFirstChild<PageMargin>()!;

    private static int Twips(double millimetres) => WordNumber.Twips((decimal)millimetres);

    /// <summary>Draws a rule as long as a share of the text above it.</summary>
    private static void Rule(Paragraph rule, DispatchElement part, string text, int percent)
    {
        var room = WrittenDocx.Number(((TableCell)rule.Parent!).TableCellProperties!.TableCellWidth!.Width!);
        var length = TimesNewRoman.WidthOf(text, TypeSetting.Of(LayoutProfile.All[^1][part])) * percent / 100;
        var side = WordNumber.Of((room - length) / 2);
        EditedDocx.Set(rule, new Indentation { Left = side, Right = side });
    }

    private static string Reported(Action<EditedDocx> edit)
    {
        using var docx = EditedDocx.Of(ConformingDispatch.WithEveryPart, edit);
        return string.Join("; ", LayoutChecker.Check(docx, new LayoutCheckOptions(), CancellationToken.None)
            .Departures.Select(each => $"{each.Rule.Id}: {each.Found.Vietnamese}"));
    }
}
