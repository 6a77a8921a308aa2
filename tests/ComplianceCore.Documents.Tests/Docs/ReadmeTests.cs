using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string _readme = File.ReadAllText(RepositoryRoot.PathOf("README.md"));

    public static TheoryData<string, string> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, string>();
            foreach (var block in SourceBlock().Matches(_readme).AsEnumerable())
            {
                blocks.Add(block.Groups["source"].Value, block.Groups["text"].Value);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_the_README_stands_in_its_source(string source, string text) =>
        File.ReadAllText(RepositoryRoot.PathOf(source.Split('/'))).Should().Contain(text.TrimEnd('\n'));

    [Fact]
    public void The_first_screen_is_the_whole_sample() =>
        Blocks.Should().Contain(row => Equals(row[0], "samples/FirstDispatch/Program.cs")
            && Equals(row[1], File.ReadAllText(RepositoryRoot.PathOf("samples", "FirstDispatch", "Program.cs"))));

    [Fact]
    public void The_README_shows_three_programs_a_rule_and_a_template() => Blocks.Should().HaveCount(5);

    [Fact]
    public void The_README_shows_the_sentence_that_the_library_says()
    {
        var office = ComplianceCase.Load(RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1"));
        var report = office.Evaluate();
        var sentence = report.Findings
            .Single(finding => finding is { Rule.Id: "signing_target", Unit.Code: "YC.NV" })
            .Explain(Language.Vietnamese);

        WhiteSpace().Replace(_readme.Replace("\n> ", " ", StringComparison.Ordinal), " ").Should().Contain(sentence);
    }

    [Fact]
    public void The_README_stays_short() => _readme.Split('\n').Should().HaveCountLessThan(300);

    [GeneratedRegex(
        @"^<!-- (?<source>samples/\S+) -->\n```\w*\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SourceBlock();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
