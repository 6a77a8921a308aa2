using NodaTime;

namespace ComplianceCore.Documents.Tests;

public sealed class HeadingLayoutTests
{
    private static readonly LayoutProfile _profile = LayoutProfile.For(DispatchDate.InYear(2026));

    [Theory]
    [InlineData("Ví Dụ")]
    [InlineData("Thành phố Hồ Chí Minh")]
    public void Place_and_day_stand_on_one_line_filled_in_or_blank(string place)
    {
        var issued = GivenDispatch.Draft with
        {
            Place = place,
            IssuedDate = DispatchDate.On(new LocalDate(2020, 12, 29)),
        };
        var draft = GivenDispatch.Draft with { Place = place };

        new[] { issued, draft }.Should().OnlyContain(
            dispatch => HeadingLayout.Of(dispatch, _profile).RightColumn > WidthOfDate(dispatch));
    }

    [Fact]
    public void The_name_of_the_country_may_be_raised_to_its_greatest_size() =>
        HeadingLayout.Of(GivenDispatch.Draft, _profile).RightColumn.Should().BeGreaterThan(TimesNewRoman.WidthOf(
            DispatchLabels.CountryName, new TypeSetting(13, IsBold: true, IsItalic: false)));

    [Fact]
    public void The_halves_fill_the_frame()
    {
        var heading = HeadingLayout.Of(GivenDispatch.WithEveryPart, _profile);

        (heading.LeftColumn + heading.RightColumn).Should().Be(_profile.FrameWidth(isLandscape: false));
    }

    [Fact]
    public void A_place_without_end_leaves_room_for_the_issuing_body() =>
        HeadingLayout.Of(GivenDispatch.Draft with { Place = new string('W', 300) }, _profile).LeftColumn
            .Should().BeCloseTo(Twips.FromMillimetres(_profile.Custom.LeastLeftColumn), 1);

    [Fact]
    public void The_rule_under_a_body_of_two_lines_is_measured_by_the_last()
    {
        var one = HeadingOf("HUYỆN SÔNG THƠ");
        var two = HeadingOf("ỦY BAN NHÂN DÂN", "HUYỆN SÔNG THƠ");

        two.IssuingBodyRule.Should().Be(one.IssuingBodyRule);
    }

    [Fact]
    public void The_rule_under_a_name_that_wraps_is_measured_by_its_last_line() =>
        HeadingOf("BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH THỦY").IssuingBodyRule
            .Should().BeLessThan(HeadingOf("BAN QUẢN LÝ DỰ ÁN").IssuingBodyRule);

    private static HeadingLayout HeadingOf(params string[] lines) => HeadingLayout.Of(
        GivenDispatch.Draft with { IssuingBody = new IssuingBody { NameLines = lines } }, _profile);

    private static int WidthOfDate(Dispatch dispatch) => TimesNewRoman.WidthOf(
        DispatchLines.PlaceAndDate(dispatch, DispatchLabels.Room),
        TypeSetting.Of(_profile[DispatchElement.PlaceAndDate]));
}
