using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ComplianceCore.Documents.Tests;

public sealed class MarkdownTextTests
{
    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n1a đ";

    [Theory]
    [InlineData("xã Ví Dụ", "xã Ví Dụ")]
    [InlineData("**Xã* [x](y)", "\\*\\*Xã\\* \\[x\\]\\(y\\)")]
    [InlineData("1. Mở đầu", "1\\. Mở đầu")]
    [InlineData("TP. Ví Dụ, 1.250 văn bản", "TP. Ví Dụ, 1.250 văn bản")]
    [InlineData("- a - b", "\\- a - b")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("===", "\\===")]
    [InlineData("# a #", "\\# a \\#")]
    [InlineData("a\r\nb\nc\td", "a b c d")]
    [InlineData(" a ", "&#32;a&#32;")]
    [InlineData("&amp; <b>", "\\&amp; \\<b\\>")]
    [InlineData("", "")]
    public void Plain_text_is_escaped_only_where_Markdown_could_mean_something(string text, string escaped) =>
        MarkdownText.Escape(text).Should().Be(escaped);

    [Fact]
    public void A_paragraph_reads_as_the_plain_text_it_was_made_from() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260920, 11),
            Prop.ForAll(PlainText(), text => ReadBack(MarkdownText.Escape(text)) == MarkdownText.OnOneLine(text)));

    [Fact]
    public void A_value_in_the_middle_of_a_line_reads_as_the_plain_text_too() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(20260921, 13),
            Prop.ForAll(
                PlainText(),
                text => ReadBack($"a {MarkdownText.Escape(text)}b") == $"a {MarkdownText.OnOneLine(text)}b"));

    [Fact]
    public void Values_are_escaped_once_and_what_the_template_says_is_not() =>
        Sample.RenderMarkdown(
                "**{{ best.name }}** {{ '*' }} {{ capture c }}_{{ for u in units; u.name; end }}_{{ end }}{{ c }}")
            .Should().Be("**xã Ví Dụ** * _xã Ví Dụ\\*sao\\*_");

    private static Arbitrary<string> PlainText() =>
        Gen.Elements(Punctuation.ToCharArray()).ListOf().Select(string.Concat)
            .Where(text => text.Trim().Length > 0).ToArbitrary();

    private static string ReadBack(string markdown)
    {
        var block = Markdown.Parse(markdown).Should().ContainSingle().Which;
        var paragraph = block.Should().BeOfType<ParagraphBlock>().Which;
        return string.Concat(paragraph.Inline!.Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => $"<{inline.GetType().Name}>",
        }));
    }
}
