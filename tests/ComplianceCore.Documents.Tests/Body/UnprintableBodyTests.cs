namespace ComplianceCore.Documents.Tests;

/// <summary>Characters that no document may hold, on their way into a body.</summary>
public sealed class UnprintableBodyTests
{
    [Theory]
    [InlineData("Kỳ\u0001 này./.", "(1,3)", "U+0001")]
    [InlineData("Một.\n\nHai \0./.", "(3,5)", "U+0000")]
    [InlineData("- một **hai\u009f**./.", "(1,12)", "U+009F")]
    [InlineData("Kỳ\ufffe này./.", "(1,3)", "U+FFFE")]
    [InlineData("Kỳ này\uffff./.", "(1,7)", "U+FFFF")]
    public void One_in_the_text_is_refused_where_it_stands(string markdown, string place, string character) =>
        TellOf(markdown).Should().Equal($"{place} {character}");

    [Theory]
    [InlineData("Kỳ&#1; này./.", "(1,3)", "&#1;")]
    [InlineData("Kỳ **này&#x7F;**./.", "(1,9)", "&#x7F;")]
    [InlineData("Kỳ&#xFFFE; này./.", "(1,3)", "&#xFFFE;")]
    [InlineData("Kỳ này&#65535;./.", "(1,7)", "&#65535;")]
    [InlineData("Kỳ này&#0;./.", "(1,7)", "&#0;")]
    [InlineData("Kỳ này&#xD83D;./.", "(1,7)", "&#xD83D;")]
    [InlineData("Kỳ này&#x110000;./.", "(1,7)", "&#x110000;")]
    public void One_that_an_entity_stands_for_is_refused_as_it_is_written(
        string markdown,
        string place,
        string entity) =>
        TellOf(markdown).Should().Equal($"{place} {entity}");

    [Fact]
    public void Half_of_a_pair_is_refused() =>
        TellOf("Kỳ " + "\U0001F600"[..1] + " này./.").Should().Equal("(1,4) U+D83D");

    [Fact]
    public void Each_of_several_is_told_with_the_other_faults() =>
        CodesOf("# Một\u0001\n\nHai&#2;\u0003./.").Should().Equal("CC3101", "CC3124", "CC3124", "CC3124");

    [Theory]
    [InlineData("[tệp](https://songtho.example/&#1;)./.")]
    [InlineData("[tệp](https://songtho.example/&#xFFFF;)./.")]
    [InlineData("[tệp](https://songtho.example/&#0;)./.")]
    [InlineData("<https://songtho.example/\uffff>./.")]
    public void An_address_with_one_is_refused(string markdown) => CodesOf(markdown).Should().Contain("CC3114");

    [Theory]
    [InlineData("Kỳ\tnày./.", "Kỳ\tnày./.")]
    [InlineData("Kỳ\r\nnày./.", "Kỳ này./.")]
    [InlineData("Kỳ&#9;này./.", "Kỳ\tnày./.")]
    [InlineData("Kỳ \U0001F469\u200d\U0001F4BB này./.", "Kỳ \U0001F469\u200d\U0001F4BB này./.")]
    [InlineData("Kỳ &#x1F600; này./.", "Kỳ \U0001F600 này./.")]
    [InlineData("Kỳ \ufffd\u200f\u200e này./.", "Kỳ \ufffd\u200f\u200e này./.")]
    public void Whatever_else_there_is_comes_through(string markdown, string text) =>
        DispatchBody.Parse(markdown, "than-bai.md").Blocks.Single().ToString().Should().Be(text);

    [Fact]
    public void The_character_is_named_with_the_cure() =>
        IssuesOf("Kỳ\uffff này./.").Should().ContainSingle().Which.Describe(Language.Vietnamese).Should().Be(
            "than-bai.md(1,3): Nội dung công văn có ký tự U+FFFF không được phép có trong văn bản. Hãy bỏ ký tự này "
            + "khỏi mẫu, hoặc khỏi tên gọi chứa nó. [CC3124]");

    private static IEnumerable<string> TellOf(string markdown) => IssuesOf(markdown).Select(issue =>
        $"{issue.Place.ToString()["than-bai.md".Length..]} {issue.Message.English.Split(' ')[5].TrimEnd(',')}");

    private static IEnumerable<string> CodesOf(string markdown) => IssuesOf(markdown).Select(issue => issue.Code);

    private static IReadOnlyList<Issue> IssuesOf(string markdown)
    {
        var parse = () => DispatchBody.Parse(markdown, "than-bai.md");
        return parse.Should().Throw<TemplateException>().Which.Issues;
    }
}
