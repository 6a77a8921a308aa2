using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Documents.Tests;

public sealed class HtmlRendererTests
{
    private const string Room = "<span class=\"room\" role=\"img\" aria-label=\"để trống\">\u2003\u2003</span>";

    private static readonly string[] _landmarks =
    [
        "body", "main", "article", "heading", "superior-body", "issuing-body", "issuing-body", "country-name", "motto",
        "code-number", "subject", "stamp secrecy", "stamp urgency", "place-and-date", "addressees", "body",
        "legal-basis", "legal-basis", "closing", "recipients-label", "signing-title", "signing-title",
        "signing-title", "signer-name", "h2", "annex-label", "annex-title", "annex-reference", "table-text",
        "h2", "annex-title", "annex-reference", "table-text",
    ];

    [Fact]
    public void A_dispatch_with_every_part_is_a_page_in_the_order_of_the_decree() =>
        Approved.Matches<HtmlRendererTests>("every-part.html", HtmlRenderer.Render(GivenDispatch.WithEveryPart));

    [Fact]
    public void A_draft_leaves_room_for_what_is_filled_in_by_hand() =>
        Approved.Matches<HtmlRendererTests>("draft.html", HtmlRenderer.Render(GivenDispatch.Draft));

    [Fact]
    public void Names_that_look_like_markup_or_have_no_space_are_words() => Approved.Matches<HtmlRendererTests>(
        "hostile.html",
        HtmlRenderer.Render(
            NamedDispatch.Of($"</main><script>alert('1')</script> &amp; \u200F{new string('W', 300)}")));

    [Fact]
    public void Room_in_a_reference_is_kept_open() =>
        HtmlRenderer.Render(GivenDispatch.Draft with
        {
            Annexes = [GivenAnnex.Of(2, 2) with { ReferenceLine = "(Kèm theo Công văn số      /UBND-VP)" }],
        }).Should().Contain(">(Kèm theo Công văn số \u2003\u2003/UBND-VP)<");

    [Theory]
    [MemberData(nameof(PrintedDispatches.Names), MemberType = typeof(PrintedDispatches))]
    public void The_same_dispatch_gives_the_same_page(string name) =>
        HtmlRenderer.Render(PrintedDispatches.Called(name))
            .Should().Be(HtmlRenderer.Render(PrintedDispatches.Called(name) with { }));

    [Theory]
    [MemberData(nameof(PrintedDispatches.Names), MemberType = typeof(PrintedDispatches))]
    public void Lines_end_with_line_feeds_and_so_does_the_page(string name) =>
        HtmlRenderer.Render(PrintedDispatches.Called(name)).Should().EndWith("</html>\n").And.NotContain("\r");

    [Theory]
    [MemberData(nameof(PrintedDispatches.Names), MemberType = typeof(PrintedDispatches))]
    public void The_page_runs_nothing_and_loads_nothing(string name) =>
        WrittenHtml.Of(PrintedDispatches.Called(name)).Root.Descendants()
            .Select(element => element.Name.LocalName)
            .Should().NotIntersectWith(["script", "link", "img", "iframe", "object", "base", "form"]);

    [Theory]
    [MemberData(nameof(PrintedDispatches.Names), MemberType = typeof(PrintedDispatches))]
    public void The_style_sheet_loads_nothing(string name) =>
        WrittenHtml.Of(PrintedDispatches.Called(name)).Style.Should().NotContainAny("url(", "@import", "image");

    [Fact]
    public void The_page_forbids_itself_what_it_does_not_need() =>
        HtmlRenderer.Render(GivenDispatch.Draft).Should().Contain("default-src 'none'; style-src 'unsafe-inline';");

    [Fact]
    public void The_parts_stand_in_the_order_in_which_they_are_read() =>
        WrittenHtml.Of(GivenDispatch.WithEveryPart).Root.Descendants()
            .Select(element => element.Attribute("class")?.Value ?? element.Name.LocalName)
            .Where(_landmarks.Contains)
            .Should().Equal(_landmarks);

    [Fact]
    public void The_title_names_the_dispatch() =>
        WrittenHtml.Of(GivenDispatch.WithEveryPart).All("title").Single().Value.Should().Be("Công văn 07/UBND-VP");

    [Fact]
    public void Letters_stay_readable_in_the_source() =>
        HtmlRenderer.Render(GivenDispatch.WithEveryPart)
            .Should().Contain("<p class=\"signer-name\">Trần Thị Mẫu</p>");

    [Fact]
    public void One_addressee_stands_on_the_line_of_the_label() =>
        HtmlRenderer.Render(GivenDispatch.Draft with { Addressees = ["Sở Gió Mùa"] })
            .Should().Contain("<p class=\"one\">Kính gửi: Sở Gió Mùa</p>");

    [Fact]
    public void Several_addressees_are_a_list_under_the_label() =>
        HtmlRenderer.Render(GivenDispatch.Draft with { Addressees = ["Sở Gió Mùa", "UBND các xã"] }).Should().Contain(
            "<p id=\"addressees\">Kính gửi:</p>\n<ul aria-labelledby=\"addressees\">\n"
            + "<li>Sở Gió Mùa;</li>\n<li>UBND các xã.</li>\n</ul>\n");

    [Theory]
    [InlineData(null, "UBND-VP", "Số: [để trống]/UBND-VP")]
    [InlineData("621", null, "Số: 621/[để trống]")]
    [InlineData("621", "UBND-VP", "Số: 621/UBND-VP")]
    public void Room_in_the_number_says_what_it_is(string? number, string? notation, string line) =>
        HtmlRenderer.Render(GivenDispatch.Draft with { CodeNumber = number, CodeNotation = notation })
            .Replace(Room, "[để trống]", StringComparison.Ordinal)
            .Should().Contain($"<p class=\"code-number\">{line}</p>");

    [Fact]
    public void A_draft_may_know_its_month_before_its_day() =>
        WrittenHtml.Of(GivenDispatch.Draft with { IssuedDate = DispatchDate.InMonth(new YearMonth(2026, 2)) })
            .OfClass("room").Should().HaveCount(2);

    [Fact]
    public void A_line_break_in_a_value_is_a_space() =>
        HtmlRenderer.Render(GivenDispatch.Draft with { Subject = "báo cáo\r\nkết\tquả" })
            .Should().Contain(">V/v báo cáo  kết quả</h1>");
}
