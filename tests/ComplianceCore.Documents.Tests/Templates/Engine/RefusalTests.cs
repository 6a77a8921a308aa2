namespace ComplianceCore.Documents.Tests;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("a\0b", "thu.sbn(1,2) CC3002")]
    [InlineData("a\u0001b\n\uffff", "thu.sbn(1,2) CC3002", "thu.sbn(2,1) CC3002")]
    [InlineData("{{ 'a\ufffe' }}", "thu.sbn(1,6) CC3002")]
    [InlineData("{{ '\\u0000' }}", "thu.sbn(1,5) CC3002")]
    [InlineData("{{ 'a\\u0001b' }}", "thu.sbn(1,6) CC3002")]
    [InlineData("{{ '\\uffff' + titel }}", "thu.sbn(1,5) CC3002")]
    [InlineData("a\n{{ title", "thu.sbn(2,1) CC3003")]
    [InlineData("{{ 'abc }}", "thu.sbn(1,4) CC3004")]
    [InlineData("{{ 'abc\n' }}", "thu.sbn(1,4) CC3004", "thu.sbn(2,1) CC3004")]
    [InlineData("{{ 'a\\qb' }}", "thu.sbn(1,6) CC3005")]
    [InlineData("{{ '\\ud800' }}", "thu.sbn(1,5) CC3005")]
    [InlineData("{{ 1_000 }}", "thu.sbn(1,4) CC3006")]
    [InlineData("{{ 0x1F }}", "thu.sbn(1,4) CC3006")]
    [InlineData("{{ 1e3 }}", "thu.sbn(1,4) CC3006")]
    [InlineData("{{ 1234567890123456789 }}", "thu.sbn(1,4) CC3006")]
    [InlineData("a {%{ b", "thu.sbn(1,3) CC3007")]
    public void A_template_that_cannot_be_cut_into_pieces_is_refused(string template, params string[] refusals) =>
        Sample.RefusalsOf(template).Should().Equal(refusals);

    [Theory]
    [InlineData("{{ title ) }}", "thu.sbn(1,10) CC3010")]
    [InlineData("{{ tally + }}", "thu.sbn(1,12) CC3011")]
    [InlineData("{{ if }}a{{ end }}", "thu.sbn(1,7) CC3011")]
    [InlineData("{{ (tally ==\n3) }}", "thu.sbn(1,13) CC3011", "thu.sbn(2,2) CC3010")]
    [InlineData("{{ for 1 in names }}{{ end }}", "thu.sbn(1,8) CC3012")]
    [InlineData("{{ best.1 }}", "thu.sbn(1,9) CC3013")]
    [InlineData("{{ title | 'x' }}", "thu.sbn(1,12) CC3014")]
    [InlineData("{{ tally | add -1 }}", "thu.sbn(1,16) CC3015")]
    [InlineData("{{ (tally + 1 }}", "thu.sbn(1,15) CC3016")]
    [InlineData("{{ for name of names }}{{ end }}", "thu.sbn(1,13) CC3017")]
    [InlineData("{{ for n in names }}{{ for.even }}{{ end }}", "thu.sbn(1,28) CC3018")]
    [InlineData("{{ include title }}", "thu.sbn(1,12) CC3019")]
    [InlineData("a{{ if yes }}b", "thu.sbn(1,5) CC3020")]
    [InlineData("{{ for n in names }}{{ if yes }}{{ end }}", "thu.sbn(1,4) CC3020")]
    [InlineData("a{{ end }}b", "thu.sbn(1,5) CC3021")]
    [InlineData("{{ for n in names }}a{{ else }}b{{ end }}", "thu.sbn(1,25) CC3022")]
    [InlineData("{{ if yes }}{{ else }}{{ else }}{{ end }}", "thu.sbn(1,26) CC3022")]
    public void A_statement_that_is_not_whole_is_refused(string template, params string[] refusals) =>
        Sample.RefusalsOf(template).Should().Equal(refusals);

    [Theory]
    [InlineData("{{ tally / 2 }}", "thu.sbn(1,10) CC3060")]
    [InlineData("{{ tally // 2 }}", "thu.sbn(1,10) CC3060")]
    [InlineData("{{ tally % 2 }}", "thu.sbn(1,10) CC3060")]
    [InlineData("{{ title ?? 'x' }}", "thu.sbn(1,10) CC3061")]
    [InlineData("{{ yes ? 'a' : 'b' }}", "thu.sbn(1,8) CC3061")]
    [InlineData("{{ best?.name }}", "thu.sbn(1,8) CC3061")]
    [InlineData("{{ names[0] }}", "thu.sbn(1,9) CC3062")]
    [InlineData("{{ x = [1, 2] }}", "thu.sbn(1,8) CC3062")]
    [InlineData("{{ x = { a: 1 } }}", "thu.sbn(1,8) CC3062")]
    [InlineData("{{ for i in 1..9 }}{{ end }}", "thu.sbn(1,14) CC3062")]
    [InlineData("{{ x += 1 }}", "thu.sbn(1,6) CC3063")]
    [InlineData("{{ tally++ }}", "thu.sbn(1,9) CC3063")]
    [InlineData("{{ tally --1 }}", "thu.sbn(1,10) CC3063")]
    [InlineData("{{ if tally = 3 }}{{ end }}", "thu.sbn(1,13) CC3064")]
    [InlineData("{{ best.name = 'x' }}", "thu.sbn(1,14) CC3064")]
    [InlineData("{{ title |> upcase }}", "thu.sbn(1,10) CC3065")]
    [InlineData("{{ $x = 1 }}", "thu.sbn(1,4) CC3066")]
    [InlineData("{{ @title }}", "thu.sbn(1,4) CC3066")]
    [InlineData("{{ `text` }}", "thu.sbn(1,4) CC3067")]
    [InlineData("{{ upcase title }}", "thu.sbn(1,11) CC3068")]
    [InlineData("{{ upcase(title) }}", "thu.sbn(1,10) CC3068")]
    [InlineData("{{ yes & no }}", "thu.sbn(1,8) CC3069")]
    [InlineData("{{ while yes }}{{ break }}{{ end }}", "thu.sbn(1,4) CC3070", "thu.sbn(1,19) CC3070")]
    [InlineData("{{ func f }}{{ ret 1 }}{{ end }}", "thu.sbn(1,4) CC3071", "thu.sbn(1,16) CC3071")]
    [InlineData("{{ case tally }}{{ when 1 }}a{{ end }}", "thu.sbn(1,4) CC3072", "thu.sbn(1,20) CC3072")]
    [InlineData("{{ with best }}{{ end }}{{ import best }}", "thu.sbn(1,4) CC3073", "thu.sbn(1,28) CC3073")]
    [InlineData("{{ if title == null }}{{ end }}", "thu.sbn(1,16) CC3074")]
    [InlineData("{% if yes %}x{% endif %}", "thu.sbn(1,1) CC3075", "thu.sbn(1,14) CC3075")]
    [InlineData("{{ if yes }}{{ end }}{{ endif }}", "thu.sbn(1,25) CC3076")]
    [InlineData("{{ if yes }}{{ elseif no }}{{ end }}", "thu.sbn(1,16) CC3077")]
    [InlineData("{{ if yes and no }}{{ end }}", "thu.sbn(1,11) CC3078")]
    [InlineData("{{ if not yes }}{{ end }}", "thu.sbn(1,7) CC3078")]
    [InlineData("{{ “abc” }}", "thu.sbn(1,4) CC3079")]
    public void What_the_strict_language_leaves_out_is_refused_by_its_name(
        string template,
        params string[] refusals) =>
        Sample.RefusalsOf(template).Should().Equal(refusals);

    [Theory]
    [InlineData("{{ titel }}", "thu.sbn(1,4) CC3030")]
    [InlineData("{{ for unit in units }}{{ end }}{{ unit.name }}", "thu.sbn(1,36) CC3030")]
    [InlineData("{{ x }}{{ x = 1 }}", "thu.sbn(1,4) CC3030")]
    [InlineData("{{ if yes }}{{ x = 1 }}{{ end }}{{ x }}", "thu.sbn(1,36) CC3031")]
    [InlineData("{{ for n in names }}{{ x = n }}{{ end }}{{ x }}", "thu.sbn(1,44) CC3031")]
    [InlineData("{{ best.nam }}", "thu.sbn(1,9) CC3032")]
    [InlineData("{{ names.length }}", "thu.sbn(1,10) CC3032")]
    [InlineData("{{ title.size }}", "thu.sbn(1,10) CC3033")]
    [InlineData("{{ title | upcas }}", "thu.sbn(1,12) CC3034")]
    [InlineData("{{ names | join }}", "thu.sbn(1,12) CC3035")]
    [InlineData("{{ title | upcase 1 }}", "thu.sbn(1,12) CC3035")]
    [InlineData("{{ tally | upcase }}", "thu.sbn(1,4) CC3036")]
    [InlineData("{{ units | join ', ' }}", "thu.sbn(1,4) CC3036")]
    [InlineData("{{ title | both 1 }}", "thu.sbn(1,17) CC3036")]
    [InlineData("{{ for.index }}", "thu.sbn(1,8) CC3045")]
    [InlineData("{{ include 'rwo' }}", "thu.sbn(1,4) CC3046")]
    public void What_the_model_does_not_know_is_refused(string template, params string[] refusals) =>
        Sample.RefusalsOf(template).Should().Equal(refusals);

    [Theory]
    [InlineData("{{ if tally }}{{ end }}", "thu.sbn(1,7) CC3038")]
    [InlineData("{{ if yes }}{{ else if names }}{{ end }}", "thu.sbn(1,24) CC3038")]
    [InlineData("{{ !tally }}", "thu.sbn(1,4) CC3039")]
    [InlineData("{{ -title }}", "thu.sbn(1,4) CC3039")]
    [InlineData("{{ tally == title }}", "thu.sbn(1,10) CC3040")]
    [InlineData("{{ title + title }}", "thu.sbn(1,10) CC3040")]
    [InlineData("{{ title < 'x' }}", "thu.sbn(1,10) CC3040")]
    [InlineData("{{ tally && yes }}", "thu.sbn(1,10) CC3040")]
    [InlineData("{{ names + 1 }}", "thu.sbn(1,10) CC3040")]
    [InlineData("{{ names == names }}", "thu.sbn(1,10) CC3040")]
    [InlineData("{{ 1 < 2 < 3 }}", "thu.sbn(1,10) CC3040")]
    [InlineData("{{ due }}", "thu.sbn(1,4) CC3041")]
    [InlineData("{{ names }}{{ best }}", "thu.sbn(1,4) CC3041", "thu.sbn(1,15) CC3041")]
    [InlineData("{{ for x in title }}{{ x }}{{ end }}", "thu.sbn(1,13) CC3042")]
    [InlineData("{{ x = 1 }}{{ x = 'a' }}", "thu.sbn(1,15) CC3044")]
    [InlineData("{{ if yes }}{{ x = 1 }}{{ else }}{{ x = yes }}{{ end }}", "thu.sbn(1,37) CC3044")]
    public void A_value_of_the_wrong_type_is_refused(string template, params string[] refusals) =>
        Sample.RefusalsOf(template).Should().Equal(refusals);

    [Theory]
    [InlineData("{{ capture c }}{{ end }}{{ c | upcase }}", "thu.sbn(1,28) CC3037")]
    [InlineData("{{ capture c }}{{ end }}{{ c == 'x' }}", "thu.sbn(1,30) CC3037")]
    [InlineData("{{ capture c }}{{ end }}{{ c | both c }}", "thu.sbn(1,28) CC3037", "thu.sbn(1,37) CC3037")]
    public void Markdown_is_refused_where_plain_text_is_meant(string template, params string[] refusals) =>
        Sample.RefusalsOf(template).Should().Equal(refusals);

    [Theory]
    [InlineData("{{ title = 'x' }}", "thu.sbn(1,4) CC3043")]
    [InlineData("{{ upcase = 'x' }}", "thu.sbn(1,4) CC3043")]
    [InlineData("{{ string = 'x' }}", "thu.sbn(1,4) CC3043")]
    [InlineData("{{ capture title }}{{ end }}", "thu.sbn(1,12) CC3043")]
    [InlineData("{{ for tally in names }}{{ end }}", "thu.sbn(1,8) CC3043")]
    [InlineData("{{ for n in names }}{{ n = 'x' }}{{ end }}", "thu.sbn(1,24) CC3043")]
    [InlineData("{{ for n in names }}{{ for n in names }}{{ end }}{{ end }}", "thu.sbn(1,28) CC3043")]
    [InlineData("{{ x = 1 }}{{ for x in names }}{{ end }}", "thu.sbn(1,19) CC3043")]
    public void A_name_that_means_something_already_is_not_given_another_value(
        string template,
        params string[] refusals) =>
        Sample.RefusalsOf(template).Should().Equal(refusals);

    [Fact]
    public void An_include_that_includes_itself_is_refused_at_its_place_in_its_own_file() =>
        Sample.RefusalsOf("{{ include 'loops' }}").Should().Equal("loops(1,4) CC3047");

    [Fact]
    public void An_include_is_checked_with_the_names_known_where_it_stands() =>
        Sample.RefusalsOf("{{ include 'item' }}").Should()
            .Equal("item(1,5) CC3030", "item(1,24) CC3045");

    [Fact]
    public void All_faults_of_a_template_are_reported_together()
    {
        const string template =
            """
            {{ titel }}
            {{ if tally }}
              {{ tally / 2 }} {{ best.nam }}
            {{ else if titel == 1 }}
            {{ end }}
            {{ 'open }}
            {{ for unit in units }}{{ unit | upcase }}
            """;

        Sample.RefusalsOf(template).Should().Equal(
            "thu.sbn(1,4) CC3030",
            "thu.sbn(2,7) CC3038",
            "thu.sbn(3,12) CC3060",
            "thu.sbn(3,27) CC3032",
            "thu.sbn(4,12) CC3030",
            "thu.sbn(6,4) CC3004",
            "thu.sbn(7,4) CC3020",
            "thu.sbn(7,27) CC3036");
    }

    [Fact]
    public void A_fault_is_reported_once_however_often_its_include_is_used() =>
        Sample.RefusalsOf("{{ include 'loops' }}{{ include 'loops' }}").Should().ContainSingle();
}
