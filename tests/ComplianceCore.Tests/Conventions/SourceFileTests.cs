using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class SourceFileTests
{
    private const string Region = "#" + "region";

    [Fact]
    public void Every_source_file_is_seen() => SourceFile.All.Should().HaveCountGreaterThan(250);

    [Fact]
    public void No_source_file_has_more_than_300_lines() =>
        SourceFile.All.Where(file => file.Lines > 300).Should().BeEmpty();

    [Fact]
    public void No_line_has_more_than_120_columns() =>
        SourceFile.All
            .SelectMany(file => file.Text.Split('\n').Select(line => (file.Path, line)))
            .Where(each => each.line.Length > 120)
            .Should().BeEmpty();

    [Fact]
    public void No_source_file_has_a_region() =>
        SourceFile.All.Where(file => file.Text.Contains(Region, StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void A_file_is_named_after_what_it_declares() =>
        SourceFile.All.Where(file => !file.Path.EndsWith("Program.cs", StringComparison.Ordinal))
            .Where(file => !file.Text.Contains(
                " " + Path.GetFileNameWithoutExtension(file.Path), StringComparison.Ordinal))
            .Should().BeEmpty();
}
