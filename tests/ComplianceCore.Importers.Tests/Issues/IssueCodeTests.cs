using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class IssueCodeTests
{
    private static readonly string _tests = string.Concat(Directory
        .EnumerateFiles(
            RepositoryRoot.PathOf("tests", "ComplianceCore.Importers.Tests"), "*.*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".cs" or ".txt")
        .Select(File.ReadAllText));

    [Fact]
    public void Every_code_is_expected_by_some_test() =>
        IssueCodes.Of(IssueCodes.ClassesOf(typeof(TableImporter).Assembly))
            .Where(code => !_tests.Contains(code, StringComparison.Ordinal)).Should().BeEmpty();
}
