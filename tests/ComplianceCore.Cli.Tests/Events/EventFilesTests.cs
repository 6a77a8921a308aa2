namespace ComplianceCore.Cli.Tests;

public sealed class EventFilesTests : IDisposable
{
    private readonly EventFolder _folder = new();

    public EventFilesTests() =>
        _folder.Write("2026/b-10.csv", "").Write("2026/b-9.csv", "").Write("2026/B-1.csv", "")
            .Write("2026/b-1.csv.gz", "").Write("2026/.b-0.csv", "").Write("2026/deep/b-2.csv", "");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("*.csv", "B-1.csv b-10.csv b-9.csv")]
    [InlineData("b-?.csv", "b-9.csv")]
    [InlineData("b-*", "b-1.csv.gz b-10.csv b-9.csv")]
    [InlineData("b-9.csv", "b-9.csv")]
    public void A_pattern_stands_for_the_files_that_match_in_ordinal_order(string pattern, string names) =>
        Find(pattern).Should().Be(names);

    [Fact]
    public void A_file_is_read_once_however_often_it_is_named() =>
        Find("b-9.csv", "*.csv", "../2026/b-9.csv").Should().Be("b-9.csv B-1.csv b-10.csv");

    [Fact]
    public void A_name_without_a_pattern_is_a_file_whether_it_is_there_or_not() =>
        Find("nowhere.csv").Should().Be("nowhere.csv");

    [Fact]
    public void The_standard_input_is_read_once() =>
        EventFiles.Find(["-", "-"], []).Should().Equal("-");

    [Theory]
    [InlineData("c*.csv")]
    [InlineData("../20??/b-9.csv*x")]
    [InlineData("nowhere/*.csv")]
    public void A_pattern_that_no_file_matches_is_a_fault(string pattern)
    {
        var issues = new List<Issue>();

        EventFiles.Find([_folder.PathOf($"2026/{pattern}")], issues).Should().BeEmpty();

        issues.Should().ContainSingle().Which.Code.Should().Be("CC4051");
    }

    private string Find(params string[] words)
    {
        var issues = new List<Issue>();
        var found = EventFiles.Find(words.Select(word => _folder.PathOf($"2026/{word}")), issues);
        issues.Should().BeEmpty();
        return string.Join(' ', found.Select(Path.GetFileName));
    }
}
