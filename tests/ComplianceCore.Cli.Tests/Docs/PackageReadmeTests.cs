using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed partial class PackageReadmeTests
{
    private static readonly string _path = RepositoryRoot.PathOf("src", "ComplianceCore.Cli", "README.md");
    private static readonly string _readme = File.ReadAllText(_path);

    [Fact]
    public async Task The_usage_of_the_README_is_that_of_the_help()
    {
        var usage = await Usage("en");

        usage.Split("compliance ").Should().HaveCountGreaterThan(10);
        GeneratedTable.Actual(_path, "usage", $"```\n{usage}```\n").Should().Be($"```\n{usage}```\n");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public async Task The_glossary_explains_every_word_of_the_usage(string language)
    {
        var words = LeftToTheReader().Matches(await Usage(language)).Select(word => word.Value).Distinct();

        words.Should().HaveCountGreaterThan(10)
            .And.OnlyContain(word => _readme.Contains($"`{word}`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_limits_are_those_of_the_code() => _readme.Should()
        .Contain($"at most {AggregateCommand.MostThreads} threads")
        .And.Contain($"the first {ImportCommand.IssuesTold} issues of each code")
        .And.Contain($"the first {LayoutSummary.MostPlaces} places");

    /// <summary>What the help of each command says of its usage, without indentation.</summary>
    private static async Task<string> Usage(string language)
    {
        var root = await ToolRun.Of("--help", "--lang", "en");
        var usage = string.Empty;
        foreach (var name in CommandName().Matches(root.Output).Select(line => line.Groups["name"].Value))
        {
            var help = await ToolRun.Of(name, "--help", "--lang", language);
            usage += UsageLines().Match(help.Output).Groups["lines"].Value
                .Replace("\n  ", "\n", StringComparison.Ordinal);
        }

        return usage;
    }

    [GeneratedRegex(@"^  (?<name>[a-z-]+)(?: [A-Z][\w….]*)+  ", RegexOptions.Multiline)]
    private static partial Regex CommandName();

    [GeneratedRegex(@"^[^\n]+:\n  (?<lines>compliance [^\n]+\n(?: {4}[^\n]+\n)*)", RegexOptions.Multiline)]
    private static partial Regex UsageLines();

    [GeneratedRegex(@"(?<![\p{Lu}_.a-z-])\p{Lu}[\p{Lu}_]*(?![\p{Ll}])")]
    private static partial Regex LeftToTheReader();
}
