namespace ComplianceCore.Documents.Tests;

/// <summary>What a template could write to keep a server busy, or to bring it down.</summary>
public sealed class HostileBodyTests
{
    [Theory]
    [InlineData(">", 200)]
    [InlineData(">", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 50_000)]
    [InlineData("*a", 50_000)]
    [InlineData("- ", 2_000)]
    [InlineData("1. ", 2_000)]
    public void Marks_that_nest_without_end_are_refused(string mark, int count) =>
        CodesOf(string.Concat(Enumerable.Repeat(mark, count)) + "./.").Should().Equal("CC3121");

    [Theory]
    [InlineData("[a](")]
    [InlineData("a<?b")]
    [InlineData("a<!A b")]
    [InlineData("[a]: x\n")]
    [InlineData("a\\\\<!--b")]
    public void Marks_that_are_opened_too_often_are_refused_before_they_are_read(string mark) =>
        CodesOf(string.Concat(Enumerable.Repeat(mark, 40_000)) + "./.").Should().Equal("CC3122");

    [Fact]
    public void A_body_beyond_two_million_characters_is_refused_before_it_is_read() =>
        CodesOf(new string('a', 2_000_001)).Should().Equal("CC3123");

    [Fact]
    public void Faults_without_end_are_not_listed_without_end() =>
        CodesOf(string.Concat(Enumerable.Repeat("# a\n", 10_000))).Should().HaveCount(101).And.EndWith("CC3008");

    [Fact]
    public void An_address_is_told_no_longer_than_a_reader_needs()
    {
        var parse = () => DispatchBody.Parse($"[a](ftp://{new string('b', 10_000)})./.", "than-bai.md");

        parse.Should().Throw<TemplateException>().Which.Message.Length.Should().BeLessThan(300);
    }

    [Fact]
    public void As_many_links_as_a_list_of_the_whole_country_could_have_are_read()
    {
        var list = string.Concat(Enumerable.Repeat("- xã Ví Dụ, báo cáo số 15/BC-UBND\n", 11_000));
        var links = string.Concat(Enumerable.Repeat("[tệp](https://songtho.example) ", 300));

        DispatchBody.Parse($"{links}\n\n{list}\nHết./.", "than-bai.md").Blocks.Should().HaveCount(3);
    }

    [Fact]
    public void Escaped_brackets_of_names_are_no_marks()
    {
        var names = string.Concat(Enumerable.Repeat(@"\<xã\> ", 60_000));

        DispatchBody.Parse(names + "./.", "than-bai.md").Blocks.Should().ContainSingle();
    }

    [Fact]
    public void A_paragraph_of_very_many_lines_is_one_stretch_of_text() =>
        DispatchBody.Parse(string.Concat(Enumerable.Repeat("một\n", 100_000)) + "./.", "than-bai.md").Blocks
            .Should().ContainSingle().Which.Should().BeOfType<BodyParagraph>().Which.Runs.Should().ContainSingle();

    private static IEnumerable<string> CodesOf(string markdown)
    {
        var parse = () => DispatchBody.Parse(markdown, "than-bai.md");
        return parse.Should().Throw<TemplateException>().Which.Issues.Select(issue => issue.Code);
    }
}
