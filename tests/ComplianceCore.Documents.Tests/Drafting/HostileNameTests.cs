using Markdig;

namespace ComplianceCore.Documents.Tests;

public sealed class HostileNameTests
{
    private static string LongName => string.Concat(Enumerable.Repeat("Nghĩa Lộ ", 34))[..300];

    public static TheoryData<string> Names =>
    [
        "**Xã* [x](y)",
        "<b>Xã</b> &amp; <!-- x -->",
        "1. x",
        "- x",
        "# x",
        "{{ period.label }}",
        "{{ x",
        "| a | b |",
        "`x` ~~y~~ \\*z\\*",
        "http://vi-du.vn/a_b_c",
        "{name}",
        "<script>alert('x')</script>",
        "&lt;Xã&gt; &#1; \"Mơ\" 'Mây' “Gió”",
        "]]> <?xml ?> <w:p/>",
        "\U0001F469\u200d\U0001F4BB \U0001F3F3\ufe0f\u200d\U0001F308 \U0001F1FB\U0001F1F3",
        "Ma\u0302y n\u0303 e\u0301\u0323\u0302",
        "\u200fמזרח\u200e Xã \u061cx",
        LongName,
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_prints_as_it_is_in_the_text_of_the_body(string name) =>
        PlainTextRenderer.Render(SongTho.Case.Renaming("ST.TG", name).Draft()).Should()
            .Contain($"UBND huyện phê bình Trưởng phòng {name}.\n\n");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_prints_as_it_is_in_the_annex_of_the_text(string name) =>
        PlainTextRenderer.Render(SongTho.Case.Renaming("ST.TG", name).Draft()).Should().Contain($"  1  Phòng {name} ");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_reads_as_it_is_in_the_Markdown_of_the_body(string name) =>
        Read(SongTho.Case.Renaming("ST.TG", name)).Should().Contain($"UBND huyện phê bình Trưởng phòng {name}.\n");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_at_the_start_of_a_line_reads_as_it_is(string name) =>
        Read(SongTho.Case.Renaming("ST.TG", name)
            .Saying("{{ for unit in rules.no_signing.breached }}{{ unit.name }}{{ end }} là đơn vị./."))
            .Should().Contain($"\n{name} là đơn vị./.\n");

    /// <summary>The Markdown of a dispatch as a reader sees it.</summary>
    private static string Read(ComplianceCase office) =>
        Markdown.ToPlainText(MarkdownRenderer.Render(office.Draft()));
}
