namespace ComplianceCore.Documents.Tests;

public sealed class HtmlBodyTests
{
    private const string LongAddress =
        "https://songtho.example/van-ban/huong-dan/ky-so/2023/quy-i/tai-lieu-tap-huan.html";

    [Fact]
    public void Legal_bases_are_paragraphs_of_their_own() =>
        Written("Thực hiện./.", ["Căn cứ A", "Căn cứ B"]).Should().Contain(
            "<p class=\"legal-basis\">Căn cứ A;</p>\n<p class=\"legal-basis\">Căn cứ B.</p>\n<p>Thực hiện./.</p>\n");

    [Fact]
    public void Stretches_are_bold_and_italic() =>
        Written("Rất ***chậm* lắm** và *ít*./.")
            .Should().Contain("<p>Rất <strong><em>chậm</em></strong><strong> lắm</strong> và <em>ít</em>./.</p>");

    [Fact]
    public void A_paragraph_that_announces_a_list_stays_on_its_page() =>
        Written("Cụ thể:\n\n- Một;\n- Hai./.").Should().Contain(
            "<p class=\"announcing\">Cụ thể:</p>\n<ul>\n<li>Một;</li>\n<li>Hai./.</li>\n</ul>\n");

    [Fact]
    public void Tasks_that_follow_each_other_are_one_list() =>
        Written("1. Một.\n\n2. Hai./.").Should().Contain(
            "<ol>\n<li value=\"1\">Một.</li>\n<li value=\"2\">Hai./.</li>\n</ol>\n");

    [Fact]
    public void A_task_keeps_its_number_after_a_paragraph_in_between() =>
        Written("1. Một.\n\nThời hạn sau.\n\n2. Hai./.").Should().Contain(
            "</ol>\n<p>Thời hạn sau.</p>\n<ol>\n<li value=\"2\">Hai./.</li>\n</ol>\n");

    [Fact]
    public void What_belongs_to_a_task_stands_in_it() =>
        Written("1. Cụ thể:\n\n   - Ký số.\n\n   Chậm thì chịu./.").Should().Contain(
            "<li class=\"long\" value=\"1\">\n<p class=\"announcing\">Cụ thể:</p>\n"
            + "<ul>\n<li>Ký số.</li>\n</ul>\n<p>Chậm thì chịu./.</p>\n</li>\n");

    [Theory]
    [InlineData("Tại <{0}>./.", "<p class=\"ragged\">Tại ")]
    [InlineData("Tại <{0}>:\n\n- một./.", "<p class=\"announcing ragged\">Tại ")]
    [InlineData("- Tại <{0}>./.", "<li class=\"ragged\">Tại ")]
    [InlineData("1. Tại <{0}>./.", "<li class=\"ragged\" value=\"1\">Tại ")]
    [InlineData("Tại [đây]({0})./.", "<p class=\"ragged\">Tại ")]
    [InlineData("Tại <https://songtho.example>./.", "<p>Tại ")]
    public void A_long_address_does_not_tear_the_words_before_it_apart(string markdown, string written) =>
        Written(markdown.Replace("{0}", LongAddress, StringComparison.Ordinal)).Should().Contain(written);

    [Fact]
    public void The_address_of_a_link_is_encoded() =>
        Written("Xem [hướng dẫn](https://songtho.example/ky-so?a=1&b=2)./.").Should().Contain(
            "Xem <a href=\"https://songtho.example/ky-so?a=1&amp;b=2\">hướng dẫn</a>./.");

    [Fact]
    public void A_link_whose_words_are_its_address_is_printed_once() =>
        Written("Gửi về <vp@songtho.example>./.").Should().Contain(
            "Gửi về <a class=\"own\" href=\"mailto:vp@songtho.example\">vp@songtho.example</a>./.");

    [Fact]
    public void On_paper_the_address_follows_the_words() =>
        Written("Xem./.").Should().Contain("a:not(.own)::after { content: \" (\" attr(href) \")\"; }");

    private static string Written(string body, params IReadOnlyList<string> bases) => HtmlRenderer.Render(
        GivenDispatch.Draft with { Body = DispatchBody.Parse(body, "template.sbn"), LegalBases = bases });
}
