namespace ComplianceCore.Documents.Tests;

public sealed class ConstructTests
{
    [Theory]
    [InlineData("{{ title }}", "tiêu đề")]
    [InlineData("{{ best.name }} {{ best . signed }}", "xã Ví Dụ 5")]
    [InlineData("{{ names.size }}{{ none.size }}", "30")]
    [InlineData("{{ yes }} {{ 1 > 2 }}", "true false")]
    public void A_value_is_printed_where_it_stands(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ 42 }} {{ 007 }} {{ 1.50 }}", "42 7 1.50")]
    [InlineData("{{ rate }} {{ rate + 1 }} {{ rate * 1.10 }}", "97.50 98.50 107.2500")]
    [InlineData("{{ 1234567 * 1000 }}", "1234567000")]
    public void A_number_is_printed_plain_with_the_decimals_it_has(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ \"a 'b'\" }}{{ 'c \"d\"' }}", "a 'b'c \"d\"")]
    [InlineData("{{ 'it\\'s' }}{{ \"\\\"\" }}{{ '\\\\' }}", "it's\"\\")]
    [InlineData("{{ 'a\\nb\\tc' }}", "a\nb\tc")]
    [InlineData("{{ '\\u0110\\u1ed3' }}", "Đồ")]
    [InlineData("{{ '{{' }}{{ \"}}\" }}", "{{}}")]
    public void A_text_stands_between_quotes(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("} {{ 'a' }} }} { b", "} a }} { b")]
    [InlineData("{{}}|{{ }}|{{;}}", "||")]
    [InlineData("", "")]
    public void Everything_outside_the_blocks_is_printed_as_it_is(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ 2 + 3 * 4 }} {{ (2 + 3) * 4 }}", "14 20")]
    [InlineData("{{ 10 - 2 - 3 }} {{ 1 -1 }} {{ 1-1 }}", "5 0 0")]
    [InlineData("{{ -tally }} {{ - 5 + - -3 }} {{ 2 * -tally }}", "-3 -2 -6")]
    public void Arithmetic_is_done_on_numbers_in_the_usual_order(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ tally == 3 }}{{ tally != 3 }}{{ 1.0 == 1 }}", "truefalsetrue")]
    [InlineData("{{ 2 < 3 }}{{ 3 <= 3 }}{{ 2 > 3 }}{{ 3 >= 4 }}", "truetruefalsefalse")]
    [InlineData("{{ title == 'tiêu đề' }}{{ title == 'Tiêu đề' }}", "truefalse")]
    [InlineData("{{ due == due }}{{ due < due }}{{ due <= due }}", "truefalsetrue")]
    [InlineData("{{ yes == no }}{{ yes != no }}", "falsetrue")]
    public void Two_values_of_one_type_are_compared(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ yes && no }}{{ yes || no }}{{ !yes }}{{ !!yes }}", "falsetruefalsetrue")]
    [InlineData("{{ true || false && false }}{{ (true || false) && false }}", "truefalse")]
    [InlineData("{{ !true == false }}{{ 1 < 2 == true }}", "truetrue")]
    public void Conditions_are_joined_in_the_usual_order(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ if yes }}a{{ end }}{{ if no }}b{{ end }}", "a")]
    [InlineData("{{ if no }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ if no }}a{{ else if tally == 3 }}b{{ else if yes }}c{{ else }}d{{ end }}", "b")]
    [InlineData("{{ if no }}a{{ else if no }}b{{ end }}", "")]
    [InlineData("{{ if yes\n'a'\nelse; 'b'\nend }}", "a")]
    public void If_prints_the_first_branch_that_holds(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ for name in names }}{{ name }};{{ end }}", "a;B c;đ;")]
    [InlineData("{{ for name in none }}{{ name }}{{ end }}", "")]
    [InlineData("{{ for name in names }}{{ for.index }}{{ for.first }}{{ end }}", "0true1false2false")]
    [InlineData("{{ for name in names }}{{ name }}{{ if !for.last }}, {{ end }}{{ end }}", "a, B c, đ")]
    [InlineData("{{ for name in names; name; end; 'z' }}", "aB cđz")]
    public void For_prints_its_body_once_for_each_element(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Fact]
    public void After_an_inner_loop_the_outer_loop_knows_its_own_round_again()
    {
        const string template =
            "{{ for unit in units }}{{ for tag in unit.tags }}{{ for.index }}{{ end }}/{{ for.last }} {{ end }}";

        Sample.Render(template).Should().Be("01/false 01/true ");
    }

    [Theory]
    [InlineData("{{ x = 1\ny = 2; x\n y }}", "12")]
    [InlineData("{{ đơn_vị = title }}{{ đơn_vị }}", "tiêu đề")]
    [InlineData("{{ total = 0 }}{{ for unit in units }}{{ total = total + unit.signed }}{{ end }}{{ total }}", "5")]
    [InlineData("{{ if yes }}{{ z = 1 }}{{ else }}{{ z = 2 }}{{ end }}{{ z }}", "1")]
    public void An_assigned_name_keeps_its_value(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ capture c }} a{{ title }} {{ end }}[{{ c }}]", "[ atiêu đề ]")]
    [InlineData("{{ capture a }}x{{ capture b }}y{{ end }}z{{ end }}{{ a }}{{ b }}", "xzy")]
    public void Capture_keeps_what_its_body_prints(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ include 'row' }}", "- tiêu đề\n")]
    [InlineData("{{ for unit in units }}{{ include 'item' }}{{ end }}", "<xã Ví Dụ0><*sao*1>")]
    [InlineData("{{ include 'sets' }}{{ shared + 1 }}", "6")]
    public void An_include_is_printed_as_if_it_stood_there(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ # a note\n 'b' }}{{ # another }}", "b")]
    [InlineData("{{ ## two\nlines ## 'b' }}{{ ## open }}", "b")]
    [InlineData("{{ 'a' ; # a note\n 'b' }}", "ab")]
    public void A_comment_prints_nothing(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ title | upcase }}", "TIÊU ĐỀ")]
    [InlineData("{{ 'ĐIỆN BIÊN' | downcase }}", "điện biên")]
    [InlineData("{{ title | capitalize }}{{ '' | capitalize }}", "Tiêu đề")]
    [InlineData("{{ names | join ', ' }}{{ none | join ', ' }}", "a, B c, đ")]
    [InlineData("{{ title |\n upcase | capitalize }}", "TIÊU ĐỀ")]
    [InlineData("{{ (names | join (', ')) == 'a, B c, đ' }}", "true")]
    [InlineData("{{ 1 + 2 | add 3 | add (1 + 1) }}", "8")]
    [InlineData("{{ names | first | upcase }}{{ (units | last).name }}", "A*sao*")]
    [InlineData("{{ names | first_of | upcase }}", "A")]
    [InlineData("{{ (units | first_of).name }}", "xã Ví Dụ")]
    [InlineData("{{ best | code_of }} {{ due | year }}", "8 2026")]
    public void A_value_is_piped_into_functions(string template, string expected) =>
        Sample.Render(template).Should().Be(expected);
}
