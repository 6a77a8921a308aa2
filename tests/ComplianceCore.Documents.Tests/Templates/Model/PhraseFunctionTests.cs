namespace ComplianceCore.Documents.Tests;

public sealed class PhraseFunctionTests
{
    [Theory]
    [InlineData("period.first | date_words", "ngày 01 tháng 5 năm 2024")]
    [InlineData("period.first | date_words_no_year", "ngày 01 tháng 5")]
    [InlineData("period.first | date_short", "01/5/2024")]
    [InlineData("period.first | date_short_no_year", "01/5")]
    [InlineData("period.first | due_date", "trước ngày 01/5/2024")]
    [InlineData("5 | count", "05")]
    [InlineData("totals.issued | count", "40.057")]
    [InlineData("5 | thousands", "5")]
    [InlineData("totals.issued | thousands", "40.057")]
    [InlineData("rules.signing_target.met | unit_list", "Thanh tra huyện, UBND xã Suối Mơ")]
    [InlineData("rules.signing_target.met | head_list", "Chánh Thanh tra, Chủ tịch UBND xã Suối Mơ")]
    public void A_phrase_prints_as_official_text_writes_it(string phrase, string printed) =>
        SongTho.Case.Prints($$$"""{{ {{{phrase}}} }}""").Should().Be(printed);

    [Fact]
    public void Heads_of_one_class_are_led_by_one_title()
    {
        const string heads = "{{ for group in groups }}{{ group.units | head_list }}; {{ end }}";

        SongTho.Case.Prints(heads).Should()
            .EndWith("Chánh Thanh tra; Chủ tịch UBND các xã: Suối Mơ, Đồi Gió, Bến Lở; ");
    }

    [Theory]
    [InlineData("rules.later_target.met | unit_list", "'unit_list'")]
    [InlineData("rules.later_target.met | head_list", "'head_list'")]
    public void A_phrase_about_nobody_is_refused(string phrase, string function)
    {
        var issue = RefusalOf($$$"""{{ {{{phrase}}} }}""");

        issue.Code.Should().Be("CC3203");
        issue.Message.English.Should().Contain(function);
    }

    [Theory]
    [InlineData("1.5 | count", "'count'", "1.5")]
    [InlineData("-1 | count", "'count'", "-1")]
    [InlineData("0.5 | thousands", "'thousands'", "0.5")]
    [InlineData("999999999999999999 * 10 | count", "'count'", "9999999999999999990")]
    public void What_is_no_count_is_refused_with_its_number(string phrase, string function, string number)
    {
        var issue = RefusalOf($$$"""{{ {{{phrase}}} }}""");

        issue.Message.English.Should().Contain(function).And.EndWith($"was given {number}.");
    }

    [Fact]
    public void What_is_no_count_is_refused_at_its_place() =>
        RefusalOf("Có {{ 1.5 | count }}").Describe(Language.Vietnamese).Should().Be(
            "template.sbn(1,13): Hàm 'count' nhận số đếm, là số nguyên từ 0 trở lên, nhưng được cho 1.5. [CC3202]");

    [Theory]
    [InlineData("units | count", "CC3036")]
    [InlineData("totals.issued | due_date", "CC3036")]
    [InlineData("groups | unit_list", "CC3036")]
    [InlineData("units | units_list", "CC3034")]
    public void A_phrase_of_something_else_is_refused_before_any_figure_is_known(string phrase, string code)
    {
        var parse = () => SongTho.Case.Saying($$$"""{{ {{{phrase}}} }}./.""");

        parse.Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    private static Issue RefusalOf(string template)
    {
        var prints = () => SongTho.Case.Prints(template);
        return prints.Should().Throw<TemplateException>().Which.Issues.Should().ContainSingle().Which;
    }
}
