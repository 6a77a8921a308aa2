using NodaTime;

namespace ComplianceCore.Documents.Tests;

/// <summary>The numbers as Phụ lục I, Phần I of Nghị định 30/2020/NĐ-CP states them.</summary>
public sealed class LayoutProfileTests
{
    private static readonly LayoutProfile _profile =
        LayoutProfile.For(DispatchDate.On(new LocalDate(2021, 3, 31)));

    [Theory]
    [InlineData("CountryName", 12, 13, "Center", "upright bold", "II", 1)]
    [InlineData("Motto", 13, 14, "Center", "upright bold", "II", 1)]
    [InlineData("SuperiorBody", 12, 13, "Center", "upright", "II", 2)]
    [InlineData("IssuingBody", 12, 13, "Center", "upright bold", "II", 2)]
    [InlineData("CodeNumber", 13, 13, "Center", "upright", "II", 3)]
    [InlineData("PlaceAndDate", 13, 14, "Center", "italic", "II", 4)]
    [InlineData("Subject", 12, 13, "Center", "upright", "II", 5)]
    [InlineData("LegalBasis", 13, 14, "Justified", "italic", "II", 6)]
    [InlineData("Body", 13, 14, "Justified", "upright", "II", 6)]
    [InlineData("SigningTitle", 13, 14, "Center", "upright bold", "II", 7)]
    [InlineData("SignerName", 13, 14, "Center", "upright bold", "II", 7)]
    [InlineData("Addressees", 13, 14, "Left", "upright", "II", 9)]
    [InlineData("RecipientsLabel", 12, 12, "Left", "italic bold", "II", 9)]
    [InlineData("Recipient", 11, 11, "Left", "upright", "II", 9)]
    [InlineData("AnnexLabel", 14, 14, "Center", "upright bold", "III", 1)]
    [InlineData("AnnexTitle", 13, 14, "Center", "upright bold", "III", 1)]
    [InlineData("AnnexReference", 13, 14, "Center", "italic", "III", 1)]
    [InlineData("Secrecy", 13, 14, "Center", "upright bold", "III", 2)]
    [InlineData("Urgency", 13, 14, "Center", "upright bold", "III", 2)]
    [InlineData("PageNumber", 13, 14, "Center", "upright", "I", 7)]
    public void A_part_is_set_as_the_decree_says(
        string element,
        int least,
        int most,
        string alignment,
        string style,
        string section,
        int point)
    {
        var layout = _profile[Enum.Parse<DispatchElement>(element)];

        (layout.Size.Least, layout.Size.Most, layout.Alignment.ToString(), StyleOf(layout), layout.Provision)
            .Should().Be((least, most, alignment, style, new LayoutProvision(section, point)));
    }

    [Theory]
    [InlineData("CountryName")]
    [InlineData("SuperiorBody")]
    [InlineData("IssuingBody")]
    [InlineData("SigningTitle")]
    [InlineData("AnnexTitle")]
    [InlineData("Secrecy")]
    [InlineData("Urgency")]
    public void A_part_in_capitals_is_one_of_seven(string element) =>
        _profile.Elements.Where(part => part.Value.IsUpperCase).Select(part => part.Key.ToString())
            .Should().HaveCount(7).And.Contain(element);

    [Fact]
    public void Every_part_has_its_layout() =>
        _profile.Elements.Keys.Should().BeEquivalentTo(Enum.GetValues<DispatchElement>());

    [Fact]
    public void Only_the_cells_of_tables_rest_on_custom() =>
        _profile.Elements.Where(part => part.Value.Provision is null).Select(part => part.Key)
            .Should().BeEquivalentTo(
            [
                DispatchElement.TableHeader,
                DispatchElement.TableGroup,
                DispatchElement.TableText,
                DispatchElement.TableNumber,
                DispatchElement.TableOrdinal,
            ]);

    [Fact]
    public void What_is_printed_is_always_allowed() =>
        Numbers().Should().HaveCountGreaterThan(30).And.OnlyContain(
            number => number.Chosen >= number.Least && number.Chosen <= (number.Most ?? number.Chosen));

    [Fact]
    public void The_paper_is_A4_upright() =>
        _profile.Paper.Should().Be(new PaperLayout(210, 297, new LayoutProvision("I", 1)));

    [Fact]
    public void The_margins_are_those_of_the_decree() =>
        _profile.Margins.Should().Be(new MarginLayout(
            Top: new LayoutNumber(20, 25, 20),
            Bottom: new LayoutNumber(20, 25, 20),
            Left: new LayoutNumber(30, 35, 30),
            Right: new LayoutNumber(15, 20, 20),
            new LayoutProvision("I", 3)));

    [Fact]
    public void The_typeface_is_Times_New_Roman_in_black() =>
        _profile.Font.Should().Be(new FontLayout("Times New Roman", "000000", new LayoutProvision("I", 4)));

    [Fact]
    public void Page_numbers_show_from_the_second_page_within_the_top_margin()
    {
        _profile.PageNumber.FirstShown.Should().Be(2);
        _profile.PageNumber.FromEdge.Should().BeInRange(1, _profile.Margins.Top.Chosen - 5);
        _profile.PageNumber.AnnexProvision.Should().Be(new LayoutProvision("III", 1));
    }

    [Fact]
    public void A_paragraph_stands_in_by_one_centimetre_or_by_half_an_inch() =>
        _profile.Body.FirstLine.Permitted.Should().Equal(10m, 12.7m).And.Contain(_profile.Body.FirstLine.Chosen);

    [Fact]
    public void Paragraphs_are_six_points_apart_or_more() =>
        _profile.Body.SpaceBetween.Should().Be(new LayoutNumber(6, null, 6));

    [Fact]
    public void Lines_are_single_to_one_and_a_half() =>
        _profile.Body.LineSpacing.Should().Be(new LayoutNumber(1, 1.5m, 1.15m));

    [Fact]
    public void The_subject_stands_six_points_below_the_number() =>
        _profile[DispatchElement.Subject].SpaceBefore.Should().Be(6);

    [Fact]
    public void The_rule_under_the_motto_is_as_long_as_its_text() =>
        _profile.Rules.Motto.Share.Should().Be(new LayoutNumber(1, 1, 1));

    [Fact]
    public void The_rule_under_the_body_is_a_third_to_a_half_of_its_text() =>
        _profile.Rules.IssuingBody.Share.Should().Be(new LayoutNumber(0.3333m, 0.5m, 0.4m));

    [Fact]
    public void Stamps_of_urgency_have_the_frames_of_the_decree() =>
        (_profile.Stamps.ExpressWidth, _profile.Stamps.VeryUrgentWidth, _profile.Stamps.UrgentWidth)
            .Should().Be((30, 40, 20));

    [Fact]
    public void A_stamp_is_eight_millimetres_high_and_red() =>
        (_profile.Stamps.Height, _profile.Stamps.Color).Should().Be((8, "FF0000"));

    [Fact]
    public void The_decree_is_in_force_from_its_signing() =>
        (_profile.Id, _profile.FirstDay, _profile.Instrument)
            .Should().Be(("nd30-2020", new LocalDate(2020, 3, 5), "30/2020/NĐ-CP"));

    [Theory]
    [InlineData(2020)]
    [InlineData(2031)]
    [InlineData(1999)]
    public void A_draft_of_any_year_has_a_profile(int year) =>
        LayoutProfile.For(DispatchDate.InYear(year)).Should().BeSameAs(_profile);

    private static string StyleOf(ElementLayout layout) =>
        (layout.IsItalic ? "italic" : "upright") + (layout.IsBold ? " bold" : string.Empty);

    private static IEnumerable<LayoutNumber> Numbers() =>
    [
        .. _profile.Elements.Values.Select(element => element.Size),
        _profile.Margins.Top,
        _profile.Margins.Bottom,
        _profile.Margins.Left,
        _profile.Margins.Right,
        _profile.Body.SpaceBetween,
        _profile.Body.LineSpacing,
        _profile.Rules.Motto.Share,
        _profile.Rules.IssuingBody.Share,
    ];
}
