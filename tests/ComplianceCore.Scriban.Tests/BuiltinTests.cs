using ComplianceCore.Documents;

namespace ComplianceCore.Scriban.Tests;

public sealed class BuiltinTests
{
    [Theory]
    [InlineData("{{ '*a' | string.append stars }}", @"\*a\*sao\*")]
    [InlineData("{{ '*a' | string.prepend stars }}", @"\*sao\*\*a")]
    [InlineData(
        "{{ stars | string.contains 'sao' }} {{ '' | string.empty }} {{ ' ' | string.whitespace }}",
        "true true true")]
    [InlineData("{{ stars | string.upcase }} {{ '*A' | string.downcase }}", @"\*SAO\* \*a")]
    [InlineData("{{ ' * ' | string.strip }}|{{ '*  ' | string.rstrip }}|{{ '  *' | string.lstrip }}", @"\*|\*|\*")]
    [InlineData("{{ '*' | string.pad_left 3 }}|{{ '*' | string.pad_right 3 }}", @"&#32;&#32;\*|\*&#32;&#32;")]
    [InlineData("{{ 'a*b*' | string.remove 'a' }} {{ 'aa*' | string.remove_first 'a' }}", @"\*b\* a\*")]
    [InlineData("{{ '*aa' | string.remove_last 'a' }}", @"\*a")]
    [InlineData("{{ 'aa' | string.replace 'a' '*' }} {{ 'aa' | string.replace_first 'a' '*' }}", @"\*\* \*a")]
    [InlineData("{{ stars | string.size }} {{ stars | string.slice 1 }} {{ stars | string.slice1 0 }}", @"5 sao\* \*")]
    [InlineData("{{ for x in 'a,*' | string.split ',' }}{{ x }};{{ end }}", @"a;\*;")]
    [InlineData("{{ \"*\\na\" | string.strip_newlines }}", @"\*a")]
    [InlineData("{{ '*bcdef' | string.truncate 5 }}", @"\*b...")]
    public void Functions_on_text_work_and_their_results_are_escaped(string template, string expected) =>
        ScribanSample.Render(template).Should().Be(expected);

    [Theory]
    [InlineData("{{ for x in names | array.add stars }}{{ x }};{{ end }}", @"a;B c;đ;\*sao\*;")]
    [InlineData("{{ names | array.concat names | join ',' }}", "a,B c,đ,a,B c,đ")]
    [InlineData("{{ names | array.first }} {{ names | array.last }} {{ names | array.size }}", "a đ 3")]
    [InlineData("{{ names | array.limit 2 | join ',' }} {{ names | array.offset 2 | join ',' }}", "a,B c đ")]
    [InlineData("{{ names | array.reverse | join ',' }}", "đ,B c,a")]
    [InlineData("{{ units | array.map 'name' | array.last }}", @"\*sao\*")]
    [InlineData("{{ names[0] }} {{ names[-1] }} {{ names.size }} {{ ['x', 'y'] | join '-' }}", "a đ 3 x-y")]
    public void Functions_on_lists_work_and_the_list_stays_as_it_is(string template, string expected) =>
        ScribanSample.Render(template + "{{ names.size == 3 }}").Should().Be(expected + "true");

    [Theory]
    [InlineData("object.eval '1'", "CC3030")]
    [InlineData("object.typeof 1", "CC3030")]
    [InlineData("object.keys best", "CC3030")]
    [InlineData("regex.match 'a' 'a'", "CC3030")]
    [InlineData("html.escape 'a'", "CC3030")]
    [InlineData("timespan.from_days 1", "CC3030")]
    [InlineData("date.now", "CC3030")]
    [InlineData("date.parse '2020'", "CC3030")]
    [InlineData("include_join ['row'] ''", "CC3030")]
    [InlineData("math.random 1 2", "CC3030")]
    [InlineData("math.round 1.005 2", "CC3030")]
    [InlineData("string.capitalize 'i'", "CC3032")]
    [InlineData("string.starts_with 'ch' 'c'", "CC3032")]
    [InlineData("string.truncatewords 'a b' 5", "CC3032")]
    [InlineData("string.sha256 'a'", "CC3032")]
    [InlineData("string.base64_decode 'a'", "CC3032")]
    [InlineData("string.to_double '1e308'", "CC3032")]
    [InlineData("string.literal 'a'", "CC3032")]
    [InlineData("string.escape 'a'", "CC3032")]
    [InlineData("array.insert_at names 100000000 1", "CC3032")]
    [InlineData("array.cycle names", "CC3032")]
    [InlineData("array.contains names 'a'", "CC3032")]
    [InlineData("array.join names ','", "CC3032")]
    [InlineData("array.sort names", "CC3032")]
    [InlineData("array.uniq names", "CC3032")]
    public void Every_other_function_of_Scriban_is_unknown(string call, string code) =>
        ScribanSample.IssuesOf(() => ScribanSample.Render($"{{{{ {call} }}}}"))[0].Code.Should().Be(code);

    [Theory]
    [InlineData("contains", "")]
    [InlineData("split", "")]
    [InlineData("remove", "")]
    [InlineData("remove_first", "")]
    [InlineData("remove_last", "")]
    [InlineData("replace_first", " ''")]
    [InlineData("replace", " ''")]
    public void A_text_that_is_looked_for_has_a_greatest_length(string function, string other)
    {
        var sought = "'" + new string('a', 101) + "'";

        ScribanSample.IssuesOf(() => ScribanSample.Render($"{{{{ title | string.{function} {sought}{other} }}}}"))
            .Should().ContainSingle().Which.Code.Should().Be("CC3215");
    }

    [Fact]
    public void A_text_is_not_split_into_more_pieces_than_a_list_may_have()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        ScribanSample.IssuesOf(() => ScribanSample.Render("{{ x = 'a,' * 4900000; y = x | string.split ',' }}"))
            .Should().ContainSingle().Which.Code.Should().Be(TemplateIssueCode.ListTooLong);

        // The pieces would take four times as much, and are counted before there is any.
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000_000);
    }

    [Theory]
    [InlineData("{{ units | string.upcase }}")]
    [InlineData("{{ day | string.size }}")]
    [InlineData("{{ best | string.append 'a' }}")]
    [InlineData("{{ yes | string.upcase }}")]
    [InlineData("{{ capture c }}a{{ end }}{{ c | string.upcase }}")]
    public void Nothing_but_text_and_numbers_becomes_text_on_the_way(string template) =>
        ScribanSample.IssuesOf(() => ScribanSample.Render(template))[0].Code.Should()
            .Be(TemplateIssueCode.NotPrintable);
}
