using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed partial class ApprovedFileTests
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

    private static readonly IReadOnlyList<Regex> _names = [.. SourceFile.All.SelectMany(NamesIn)];

    [Fact]
    public void Every_approved_file_is_seen() => _approved.Should().HaveCountGreaterThan(25);

    [Fact]
    public void Every_approved_file_has_its_test() =>
        _approved.Where(path => !_names.Any(name => name.IsMatch(path))).Should().BeEmpty();

    /// <summary>The files that the tests of a source file compare with; a hole in a name is any word.</summary>
    private static IEnumerable<Regex> NamesIn(SourceFile file) =>
        from call in Call().Matches(file.Text)
        let folder = string.Join('/', file.Path.Split('/').Take(2))
        let name = $"{folder}/Approved/{call.Groups["tests"].Value}.{call.Groups["name"].Value}"
        select new Regex($"^{Hole().Replace(Regex.Escape(name), "[A-Za-z-]+")}$", RegexOptions.CultureInvariant);

    [GeneratedRegex("""Approved\.Matches<(?<tests>\w+)>\(\s*\$?"(?<name>[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex(@"\\\{\w+}")]
    private static partial Regex Hole();
}
