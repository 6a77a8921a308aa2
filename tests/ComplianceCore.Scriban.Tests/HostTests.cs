using ComplianceCore.Documents;

namespace ComplianceCore.Scriban.Tests;

public sealed class HostTests
{
    [Theory]
    [InlineData("{{ title = 1 }}")]
    [InlineData("{{ title += 'a' }}")]
    [InlineData("{{ for title in names }}{{ end }}")]
    [InlineData("{{ capture title }}a{{ end }}")]
    [InlineData("{{ func title }}a{{ end }}")]
    [InlineData("{{ func f(title) }}a{{ end }}")]
    [InlineData("{{ upcase = 1 }}")]
    [InlineData("{{ string = 1 }}")]
    [InlineData("{{ include = 1 }}")]
    [InlineData("{{ date = 1 }}")]
    [InlineData("{{ for array in names }}{{ end }}")]
    public void A_name_of_the_host_is_not_given_a_value(string template) =>
        ScribanSample.RefusalsOf(template).Should().ContainSingle().Which.Should().EndWith("CC3043");

    [Theory]
    [InlineData("{{ best.name = 'a' }}")]
    [InlineData("{{ best['name'] = 'a' }}")]
    [InlineData("{{ names[0] = 'a' }}")]
    [InlineData("{{ names[5000000] = 'a' }}")]
    [InlineData("{{ string.upcase = 1 }}")]
    [InlineData("{{ (title) = 1 }}")]
    [InlineData("{{ capture best.name }}a{{ end }}")]
    [InlineData("{{ for best.name in names }}{{ end }}")]
    [InlineData("{{ count++ }}")]
    [InlineData("{{ --count }}")]
    [InlineData("{{ import best }}")]
    [InlineData("{{ with best; name = 'a'; end }}")]
    [InlineData("{{ readonly x }}")]
    [InlineData("{{ this.title = 1 }}")]
    [InlineData("{{ this['title'] }}")]
    [InlineData("{{ x = {a: 1} }}")]
    [InlineData("{{ wrap upcase }}a{{ end }}")]
    [InlineData("{{ tablerow x in names }}{{ end }}")]
    [InlineData("{{ names | array.map @upcase }}")]
    [InlineData("{{ x = do; ret 1; end }}")]
    [InlineData("{{ f(x) = x + 1 }}")]
    [InlineData("{{ join ^names }}")]
    [InlineData("{{ 1 << 1000000 }}")]
    [InlineData("{{ names.empty? }}")]
    [InlineData("{{ upcase text: 'a' }}")]
    [InlineData("{{ func f(x...) }}{{ end }}")]
    [InlineData("{{ func $f }}{{ end }}")]
    [InlineData("{{ $$ }}")]
    public void What_writes_to_values_or_hands_on_functions_is_refused_before_it_runs(string template) =>
        FluentActions.Invoking(() => ScribanSample.Parse(template)).Should().Throw<TemplateException>();

    [Theory]
    [InlineData("{{ title.length }}", "thu.sbn(1,10) CC3033")]
    [InlineData("{{ title.size }}", "thu.sbn(1,10) CC3033")]
    [InlineData("{{ day.year }}", "thu.sbn(1,8) CC3033")]
    [InlineData("{{ count.max_value }}", "thu.sbn(1,10) CC3033")]
    [InlineData("{{ names.count }}", "thu.sbn(1,10) CC3032")]
    [InlineData("{{ names.values }}", "thu.sbn(1,10) CC3032")]
    [InlineData("{{ best.type }}", "thu.sbn(1,9) CC3032")]
    [InlineData("{{ best.subject }}", "thu.sbn(1,9) CC3032")]
    [InlineData("{{ best.get_type }}", "thu.sbn(1,9) CC3032")]
    [InlineData("{{ 'a'.is_literal }}", "thu.sbn(1,8) CC3033")]
    [InlineData("{{ capture c }}{{ end }}{{ c.markdown }}", "thu.sbn(1,30) CC3033")]
    public void No_member_of_an_object_of_NET_is_read(string template, string expected) =>
        ScribanSample.RefusalsOf(template).Should().Equal(expected);

    [Theory]
    [InlineData("{{ upcase.name }}")]
    [InlineData("{{ string.upcase.name }}")]
    [InlineData("{{ include.name }}")]
    [InlineData("{{ func f; ret 1; end; f.body }}")]
    public void No_member_of_a_function_is_read(string template) =>
        FluentActions.Invoking(() => ScribanSample.Render(template)).Should().Throw<TemplateException>();

    [Theory]
    [InlineData(
        "{{ best.nam }}",
        "thu.sbn(1,9): 'unit' has no member 'nam'. The nearest one it has is 'name'. [CC3032]")]
    [InlineData(
        "{{ titel }}",
        "thu.sbn(1,4): The template knows no name 'titel' here. The nearest one it knows is 'title'. [CC3030]")]
    [InlineData(
        "{{ title | upcas }}",
        "thu.sbn(1,12): The template knows no name 'upcas' here. The nearest one it knows is 'upcase'. [CC3030]")]
    [InlineData(
        "{{ title | join }}",
        "thu.sbn(1,12): The function 'join' takes 1 argument(s) after its name and is given 0. [CC3035]")]
    [InlineData(
        "{{ title | code_of }}",
        "thu.sbn(1,12): The function 'code_of' takes a value of type 'unit' here and is given one of type "
        + "'text'. [CC3036]")]
    [InlineData(
        "{{ units | join ',' }}",
        "thu.sbn(1,12): The function 'join' takes a value of type 'list of text' here and is given one of "
        + "type 'list'. [CC3036]")]
    [InlineData(
        "{{ both 1 'a' }}",
        "thu.sbn(1,4): The function 'both' takes a value of type 'any' here and is given one of type 'text'. "
        + "[CC3036]")]
    [InlineData(
        "{{ capture c }}a{{ end }}{{ c | upcase }}",
        "thu.sbn(1,33): The text of a capture is Markdown and cannot be used with 'upcase', which takes "
        + "plain text. Use the values that the capture was made from. [CC3037]")]
    [InlineData(
        "{{ if title }}{{ end }}",
        "thu.sbn(1,7): This condition is of type 'text'; a condition is true or false and nothing else. "
        + "Compare the value, for example with == or >. [CC3038]")]
    [InlineData(
        "{{ -title }}",
        "thu.sbn(1,4): '-' takes a value of type 'number' and is given one of type 'text'. [CC3039]")]
    [InlineData(
        "{{ for x in title }}{{ end }}",
        "thu.sbn(1,13): 'for' goes over a list; this is of type 'text'. [CC3042]")]
    [InlineData("{{ best.missing }}", "thu.sbn(1,9): ")]
    [InlineData(
        "{{ x = 79228162514264337593543950335 }}{{ x * x }}",
        "thu.sbn(1,45): 79228162514264337593543950335 * 79228162514264337593543950335 has too many digits "
        + "to be exact. A number has at most 28 digits. [CC3053]")]
    [InlineData(
        "{{ 1 / 0 }}",
        "thu.sbn(1,6): Scriban stopped here: Attempted to divide by zero. Mend the expression, or give it a "
        + "value that it can take. [CC3082]")]
    [InlineData(
        "{{ [upcase_, 1] }}",
        "thu.sbn(1,5): The template knows no name 'upcase_' here. The nearest one it knows is 'upcase'. [CC3030]")]
    [InlineData(
        "{{ x = [null] }}",
        "thu.sbn(1,8): A value of type 'null' cannot be an element of a list. Put a text, a number, a date "
        + "or a record into it. [CC3087]")]
    [InlineData("{{ 1.5..3 }}", "thu.sbn(1,7): '1.5' is not a number of the strict language.")]
    public void A_fault_of_the_rendering_has_a_code_and_a_place(string template, string expected) =>
        ScribanSample.RefusalOf(() => ScribanSample.Render(template)).Should().StartWith(expected);

    [Theory]
    [InlineData("{{ 1 == '1' }}")]
    [InlineData("{{ title > 'a' }}")]
    [InlineData("{{ yes + 1 }}")]
    [InlineData("{{ names == names }}")]
    [InlineData("{{ day - day }}")]
    [InlineData("{{ 'a' * 'b' }}")]
    [InlineData("{{ 'a' * -1 }}")]
    [InlineData("{{ null + 1 }}")]
    [InlineData("{{ title + day }}")]
    public void Mixed_types_are_refused_and_never_coerced(string template) =>
        ScribanSample.RefusalsOf(template).Should().ContainSingle().Which.Should().EndWith("CC3040");

    [Theory]
    [InlineData(
        "{{ 'a' == 'a' }} {{ title == 'tiêu đề' }} {{ title != 'x' }} {{ yes == true }} {{ null == title }}",
        "true true true true false")]
    [InlineData(
        "{{ day == day }} {{ day < day }} {{ day <= day }} {{ day > day }} {{ day >= day }}",
        "true false true false true")]
    [InlineData("{{ 2 < 10 }} {{ !no && yes || no }}", "true true")]
    [InlineData("{{ case title; when 'x', 'tiêu đề'; 'một'; else; 'hai'; end }}", "một")]
    [InlineData("{{ case count; when 1; 'một'; else; 'hai'; end }}", "hai")]
    [InlineData("{{ best | code_of }} {{ day | year }} {{ 1 | sum_of 2 }} {{ both 'a' title }}", "8 2026 3 both")]
    [InlineData("{{ for i in [1, 2, 3, 4, 5] limit: 2 offset: 1 reversed }}{{ i }}{{ end }}", "54")]
    [InlineData("{{ for x in none }}{{ else }}trống{{ end }}", "trống")]
    [InlineData("{{ i = 0; while i < 3; i = i + 1; if i == 2; continue; end; i; end }}", "13")]
    [InlineData("{{ func f; ret $0 + 1; end; f 2 }}", "3")]
    [InlineData("{{ x = 3; x += 2; x *= 2; x -= 1; x }}", "9")]
    [InlineData(
        "{{ for x in names }}{{ for.index }}{{ for.length }}{{ for.last }};{{ end }}",
        "03false;13false;23true;")]
    public void What_the_language_has_beyond_the_strict_one_works(string template, string expected) =>
        ScribanSample.Render(template).Should().Be(expected);

    [Fact]
    public void All_faults_of_all_files_are_told_at_once() =>
        ScribanSample.IssuesOf(() => ScribanSample.Parse(
                "{{ 1 + }}\n{{ x. }}\n{{ end }}", [ScribanSample.Includes[1]], ScribanLimits.Default))
            .Select(issue => $"{issue.Place} {issue.Code}").Should().Equal(
                "faulty(1,8) CC3080", "thu.sbn(1,8) CC3080", "thu.sbn(2,5) CC3080", "thu.sbn(2,7) CC3080");

    [Fact]
    public void A_model_of_another_type_is_refused()
    {
        var other = RecordValue.Of(ScribanSample.Unit, subject: null, _ => new NumberValue(1));

        var render = () => ScribanSample.Parse("a").Render(other, MarkdownText.Escape, CancellationToken.None);

        render.Should().Throw<ArgumentException>().WithParameterName("root");
    }

    [Fact]
    public void The_engine_names_Scriban_with_its_version() =>
        ScribanTemplateEngine.Create().ForeignEngine.Should().MatchRegex(@"^Scriban 7\.\d+\.\d+$");
}
