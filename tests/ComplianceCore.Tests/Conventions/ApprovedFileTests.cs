using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class ApprovedFileTests
{
    private static readonly IReadOnlyList<string> _approved =
    [
        .. Directory.EnumerateDirectories(RepositoryRoot.PathOf("tests"))
            .Select(project => Path.Combine(project, "Approved"))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateFiles)
            .Select(path => Path.GetRelativePath(RepositoryRoot.PathOf(), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_approved_file_is_seen() => _approved.Should().HaveCountGreaterThan(10);

    [Fact]
    public void Every_approved_file_has_its_test() =>
        _approved.Where(path => !SourceFile.All.Any(file => IsTestOf(path, file))).Should().BeEmpty();

    /// <summary>Whether a class compares its output with <c>tests/{project}/Approved/{class}.{name}</c>.</summary>
    private static bool IsTestOf(string approved, SourceFile file)
    {
        var project = approved.Split('/')[1];
        var parts = approved.Split('/')[3].Split('.', 2);
        var (tests, name) = (parts[0], parts[1]);

        return file.Path.StartsWith($"tests/{project}/", StringComparison.Ordinal)
            && file.Text.Contains($"Approved.Matches<{tests}>(", StringComparison.Ordinal)
            && file.Text.Contains($"\"{name}\"", StringComparison.Ordinal);
    }
}
