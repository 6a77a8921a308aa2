using Markdig;

namespace ComplianceCore.Documents.Tests;

public sealed class MarkdownLineTests
{
    // What people's viewers add to CommonMark must not read markup into a name either.
    private static readonly MarkdownPipeline _viewer = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras()
        .UseTaskLists()
        .Build();

    [Theory]
    [InlineData("*Nguyễn* _Văn_ **A**", "*Nguyễn* _Văn_ **A**")]
    [InlineData("Phòng | Ban", "Phòng | Ban")]
    [InlineData("[Thanh tra](http://a.example) [x] ![y](z)", "[Thanh tra](http://a.example) [x] ![y](z)")]
    [InlineData("<b>Ban</b> & &amp;", "&lt;b&gt;Ban&lt;/b&gt; &amp; &amp;amp;")]
    [InlineData("<http://a.example>", "&lt;http://a.example&gt;")]
    [InlineData("Phòng Chín\u0001", "Phòng Chín")]
    [InlineData("1. Phòng Một", "1. Phòng Một")]
    [InlineData("12) Phòng Hai", "12) Phòng Hai")]
    [InlineData("2021.", "2021.")]
    [InlineData("- Phòng Ba", "- Phòng Ba")]
    [InlineData("+ Phòng Bốn", "+ Phòng Bốn")]
    [InlineData("# Phòng Năm", "# Phòng Năm")]
    [InlineData("---", "---")]
    [InlineData("===", "===")]
    [InlineData("> Phòng Sáu", "&gt; Phòng Sáu")]
    [InlineData("`mã` ~~xóa~~ \\*", "`mã` ~~xóa~~ \\*")]
    [InlineData("    Phòng Bảy", "Phòng Bảy")]
    [InlineData("Phòng\n# Tám", "Phòng # Tám")]
    [InlineData("2.500 văn bản", "2.500 văn bản")]
    public void A_value_is_read_as_it_is(string value, string html)
    {
        Markdown.ToHtml(MarkdownLine.Plain(value), _viewer).Should().Be($"<p>{html}</p>\n");
        Markdown.ToHtml(MarkdownLine.Bold(value), _viewer).Should().Be($"<p><strong>{html}</strong></p>\n");
        Markdown.ToHtml(MarkdownLine.Italic(value), _viewer).Should().Be($"<p><em>{html}</em></p>\n");
    }

    [Theory]
    [InlineData("- Phòng Ba")]
    [InlineData("1. Phòng Một")]
    [InlineData("===")]
    public void A_value_under_another_line_is_read_as_it_is(string value) =>
        Markdown.ToHtml("Trên\\\n" + MarkdownLine.Plain(value), _viewer).Should().Be($"<p>Trên<br />\n{value}</p>\n");

    [Theory]
    [InlineData("Phòng | Ban", "Phòng | Ban")]
    [InlineData("a\\|b", "a\\|b")]
    [InlineData("-5", "-5")]
    [InlineData("1.", "1.")]
    public void A_cell_is_read_as_it_is(string value, string html)
    {
        var table = AnnexTable.Ungrouped([new AnnexColumn { Header = "Tên" }], [AnnexRow.Of(value)]);

        Markdown.ToHtml(MarkdownTable.Render(table), _viewer).Should().Contain($"<td>{html}</td>");
    }

    [Fact]
    public void A_plain_name_is_written_without_escapes() =>
        MarkdownLine.Plain("UBND xã Ea H'Thử, 43,40% (02 văn bản) - \"A/B\"")
            .Should().Be("UBND xã Ea H'Thử, 43,40% (02 văn bản) - \"A/B\"");

    [Theory]
    [InlineData("ab", "c", "d", "ab**c**d")]
    [InlineData("ab", "(c)", "d", "ab<!-- -->**(c)**<!-- -->d")]
    [InlineData("ab ", "(c)", " d", "ab **(c)** d")]
    [InlineData("(", "c", ")", "(**c**)")]
    public void Bold_is_kept_apart_from_a_word_it_would_run_into(
        string before,
        string bold,
        string after,
        string markdown) =>
        MarkdownLine.Of(new BodyParagraph([
            new TextRun { Text = before },
            new TextRun { Text = bold, IsBold = true },
            new TextRun { Text = after },
        ])).Should().Be(markdown);

    [Theory]
    [InlineData("https://a.example/x_y", "https://a.example/x_y", "<https://a.example/x_y>")]
    [InlineData("vp@a.example", "mailto:vp@a.example", "[vp@a.example](<mailto:vp@a.example>)")]
    [InlineData("https://a.example/<", "https://a.example/<", @"[https://a.example/\<](<https://a.example/\<>)")]
    [InlineData("tại đây", "https://a.example/?a=1&b=2", "[tại đây](<https://a.example/?a=1&amp;b=2>)")]
    public void A_link_is_written_bare_only_where_it_is_read_as_one(string text, string link, string markdown) =>
        MarkdownLine.Of(new BodyParagraph([new TextRun { Text = text, Link = link }])).Should().Be(markdown);

    [Fact]
    public void A_space_at_the_edge_of_bold_moves_out_of_it() =>
        MarkdownLine.Of(new BodyParagraph([
            new TextRun { Text = "một" },
            new TextRun { Text = " hai ", IsBold = true },
            new TextRun { Text = "ba" },
        ])).Should().Be("một **hai** ba");

    [Fact]
    public void The_setting_that_lasts_longer_goes_around_the_other() =>
        MarkdownLine.Of(new BodyParagraph([
            new TextRun { Text = "một ", IsItalic = true },
            new TextRun { Text = "hai", IsBold = true, IsItalic = true },
            new TextRun { Text = " ba", IsItalic = true },
        ])).Should().Be("_một **hai** ba_");
}
