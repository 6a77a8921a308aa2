using System.Globalization;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>The measures of the page are those of the layout.</summary>
public sealed class HtmlLayoutTests
{
    private static readonly Dispatch _dispatch = GivenDispatch.WithEveryPart;
    private static readonly LayoutProfile _profile = LayoutProfile.For(_dispatch.IssuedDate);
    private static readonly WrittenHtml _page = WrittenHtml.Of(_dispatch);

    private static readonly Dictionary<ParagraphAlignment, string> _alignments = new()
    {
        [ParagraphAlignment.Left] = "left",
        [ParagraphAlignment.Center] = "center",
        [ParagraphAlignment.Right] = "right",
        [ParagraphAlignment.Justified] = "justify",
    };

    [Fact]
    public void The_style_sheet_itself_has_no_measure_of_paper() =>
        File.ReadAllText(RepositoryRoot.PathOf(
            "src", "ComplianceCore.Documents", "Rendering", "Html", "dispatch.css"))
            .Should().NotMatchRegex("[0-9](mm|cm|pt|in)[^a-z]");

    [Fact]
    public void Every_measure_that_the_style_sheet_asks_for_is_there() =>
        Asked("var\\((--[a-z-]+)").Except(["--single"]).Should().BeSubsetOf(Asked("(--[a-z-]+):"));

    [Fact]
    public void Each_part_has_size_weight_and_slope_of_the_profile() =>
        Enum.GetValues<DispatchElement>().Select(element => _page.RuleOf($".{HtmlWriter.ClassOf(element)}"))
            .Should().Equal(Enum.GetValues<DispatchElement>().Select(Rule));

    [Theory]
    [InlineData(false, "  size: 210mm 297mm;\n  margin: 20mm 20mm 20mm 30mm;\n")]
    [InlineData(true, "  size: 297mm 210mm;\n  counter-increment: annex-1;\n")]
    public void Paper_is_A4_and_lies_where_an_annex_does(bool isLandscape, string rule) =>
        WrittenHtml.Of(_dispatch with { Annexes = [GivenAnnex.Of(2, 3) with { IsLandscape = isLandscape }] })
            .Style.Should().Contain(rule);

    [Fact]
    public void Page_numbers_begin_to_show_where_the_profile_says() =>
        _page.Style.Should().Contain(Text($"range: {_profile.PageNumber.FirstShown} infinite; fallback: unshown;"))
            .And.Contain(Text($"padding-top: {_profile.PageNumber.FromEdge}mm;"));

    [Fact]
    public void Each_annex_counts_its_own_pages() =>
        _page.Style.Should().Contain("#annex-1 { page: annex-1; }").And.Contain("counter(annex-1, shown)")
            .And.Contain("#annex-2 { page: annex-2; }").And.Contain("counter(annex-2, shown)");

    [Theory]
    [MemberData(nameof(PrintedDispatches.Names), MemberType = typeof(PrintedDispatches))]
    public void The_heading_is_divided_and_ruled_as_in_the_layout(string name)
    {
        var dispatch = PrintedDispatches.Called(name);
        var heading = HeadingLayout.Of(dispatch, _profile);

        WrittenHtml.Of(dispatch).RuleOf(":root").Should()
            .Contain(Text($"--issuer-width: {100m * heading.LeftColumn / _profile.FrameWidth(false):0.###}%;"))
            .And.Contain($"--issuing-body-rule: {Length(heading.IssuingBodyRule)};");
    }

    [Theory]
    [MemberData(nameof(PrintedDispatches.Names), MemberType = typeof(PrintedDispatches))]
    public void Addressees_begin_where_the_layout_says(string name)
    {
        var dispatch = PrintedDispatches.Called(name);
        var addressees = AddresseeLayout.Of(dispatch, _profile);

        WrittenHtml.Of(dispatch).RuleOf(":root").Should().Contain(
            $"--addressee-label: {Length(addressees.Label)}; --addressee-text: {Length(addressees.Text)};");
    }

    [Theory]
    [InlineData(Urgency.Urgent, "20mm")]
    [InlineData(Urgency.VeryUrgent, "40mm")]
    [InlineData(Urgency.Express, "30mm")]
    public void A_stamp_of_urgency_has_the_frame_of_the_decree(Urgency urgency, string width) =>
        WrittenHtml.Of(_dispatch with { Secrecy = null, Urgency = urgency }).RuleOf(":root")
            .Should().Contain($"--stamp-height: 8mm; --stamp-gap: 6pt; --urgency-width: {width};");

    [Fact]
    public void A_dispatch_without_stamps_has_none() =>
        WrittenHtml.Of(GivenDispatch.Draft).Source.Should().NotContain("class=\"stamp");

    [Theory]
    [InlineData(4, false)]
    [InlineData(11, true)]
    public void The_columns_of_an_annex_are_those_of_the_layout(int columns, bool isLandscape)
    {
        var annex = GivenAnnex.Of(12, columns) with { IsLandscape = isLandscape };
        var html = WrittenHtml.Of(_dispatch with { Annexes = [annex] });

        Enumerable.Range(1, columns).Select(column => html.RuleOf(Text($"#annex-1 col:nth-child({column})")))
            .Should().Equal(AnnexColumnLayout.Of(annex, _profile)
                .Zip(AnnexColumnLayout.LeastOf(annex, _profile))
                .Select((widths, index) => Text($"#annex-1 col:nth-child({index + 1})")
                    + $" {{ --width: {Length(widths.First)}; --least-width: {Length(widths.Second)}; }}"));
    }

    private static string Rule(DispatchElement element)
    {
        var layout = _profile[element];
        var slope = layout.IsItalic ? "italic " : string.Empty;
        var weight = layout.IsBold ? "bold " : string.Empty;
        return Text($".{HtmlWriter.ClassOf(element)} {{ font: {slope}{weight}{layout.Size.Chosen}pt/var(--single) ")
            + $"var(--family); text-align: {_alignments[layout.Alignment]}; "
            + Text($"--before: {layout.SpaceBefore}pt; --after: {layout.SpaceAfter}pt; }}");
    }

    private static IEnumerable<string> Asked(string pattern) =>
        System.Text.RegularExpressions.Regex.Matches(_page.Style, pattern).Select(match => match.Groups[1].Value);

    private static string Length(int twips) => Text($"{Twips.ToMillimetres(twips):0.###}mm");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
