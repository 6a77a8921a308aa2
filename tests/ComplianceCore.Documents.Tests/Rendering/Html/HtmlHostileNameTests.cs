namespace ComplianceCore.Documents.Tests;

/// <summary>Names that would break a page if they were more than words.</summary>
public sealed class HtmlHostileNameTests
{
    public static TheoryData<string> Names =>
    [
        "<script>alert(1)</script>",
        "</td></tr></table></main>",
        "</style><style>* { display: none }",
        "<!-- --> ]]> <![CDATA[ x ]]>",
        "Xã & Thị trấn &lt; &#x41;",
        "\"Ngoặc\" 'kép' “cong”",
        "x\" onmouseover=\"alert(1)",
        "😀 👨‍👩‍👧‍👦 🇻🇳",
        "Ma\u0302y Tra\u0306\u0301ng",
        "\u200Fמזרח\u200E \u061Cphải",
        "{{ period.label }} **x** _y_",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_stands_in_the_annex_as_it_is(string name) =>
        WrittenHtml.Of(SongTho.Case.Renaming("ST.TG", name).Draft()).All("th")
            .Select(cell => cell.Value).Should().Contain($"Phòng {name}");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_stands_in_the_body_as_it_is(string name) =>
        WrittenHtml.Of(SongTho.Case.Renaming("ST.TG", name).Draft()).Words
            .Should().Contain($"UBND huyện phê bình Trưởng phòng {name}.");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_in_every_part_changes_no_element(string name) =>
        Shape(NamedDispatch.Of(name)).Should().Equal(Shape(NamedDispatch.Of("Mây")));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_in_every_part_changes_no_rule_but_the_measures(string name) =>
        WrittenHtml.Of(NamedDispatch.Of(name)).Style.Split('\n')
            .Should().HaveSameCount(WrittenHtml.Of(NamedDispatch.Of("Mây")).Style.Split('\n'));

    private static IEnumerable<string> Shape(Dispatch dispatch) => WrittenHtml.Of(dispatch).Root.Descendants()
        .Select(element => string.Join(
            ' ', [element.Name.LocalName, .. element.Attributes().Select(attribute => attribute.Name.LocalName)]));
}
