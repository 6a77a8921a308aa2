using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;

namespace ComplianceCore.Documents.Tests;

public sealed class MarkdownRoundTripTests
{
    private const string Letters = "aâ1 *_[]<>()&;#-+=|~!\\`.\u201c\u201d:'\"@\n\u00a0";

    private static readonly Gen<string> _texts =
        from letters in Gen.NonEmptyListOf(Gen.Elements(Letters.ToCharArray()))
        select string.Concat(letters);

    private static readonly Gen<TextRun> _runs =
        from text in _texts
        from isBold in Gen.Elements(true, false)
        from isItalic in Gen.Elements(true, false)
        from link in Gen.Elements(null, null, "http://a.example/x_y*z?a=1&amp;b=(2)")
        select new TextRun { Text = text, IsBold = isBold, IsItalic = isItalic, Link = link };

    private static readonly Gen<BodyParagraph> _paragraphs =
        from runs in Gen.NonEmptyListOf(_runs)
        select Paragraph([new TextRun { Text = "(" }, .. runs, new TextRun { Text = " ./." }]);

    [Fact]
    public void A_paragraph_printed_as_Markdown_reads_back_as_itself() =>
        Prop.ForAll(_paragraphs.ToArbitrary(), paragraph =>
            EdgeSpaces.Shared(ReadBack(paragraph)).Should().Equal(EdgeSpaces.Shared(Paragraph(
                paragraph.Runs.Select(run => run with { Text = run.Text.Replace('\n', ' ') })).Runs)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_value_printed_as_Markdown_reads_back_as_itself() =>
        Prop.ForAll(_texts.ToArbitrary(), text =>
            DispatchBody.Parse(MarkdownLine.Plain(text + "…./."), "template.sbn").Blocks.Should().ContainSingle()
                .Which.ToString().Should().Be((text + "…./.").Replace('\n', ' ').Trim()))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_a_template_writes_without_the_closing_mark_is_refused_with_its_faults() =>
        Prop.ForAll(_texts.ToArbitrary(), text =>
            FluentActions.Invoking(() => DispatchBody.Parse(text, "template.sbn"))
                .Should().Throw<TemplateException>().Which.Issues.Should().NotBeEmpty())
        .QuickCheckThrowOnFailure();

    private static BodyParagraph Paragraph(IEnumerable<TextRun> runs) =>
        new(TextRuns.Merge(runs));

    // A comment that parts a mark from a word is no text, although a template may not write one.
    private static IReadOnlyList<TextRun> ReadBack(BodyParagraph paragraph)
    {
        var markdown = MarkdownLine.Of(paragraph);
        var document = Markdown.Parse(markdown, new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build());
        var inlines = document.Should().ContainSingle().Which.Should().BeOfType<ParagraphBlock>().Which.Inline!;
        return TextRuns.Merge(InlineReader.Read(inlines, new BodyFaults(markdown, "dispatch.md"))
            .Select(placed => placed.Run));
    }
}
