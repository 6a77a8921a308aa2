using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

public sealed class IssueCodeTests
{
    private static readonly string _tests = string.Concat(Directory
        .EnumerateFiles(
            RepositoryRoot.PathOf("tests", "ComplianceCore.Events.Tests"), "*.cs", SearchOption.AllDirectories)
        .Select(File.ReadAllText));

    [Fact]
    public void Every_code_is_expected_by_some_test() =>
        IssueCodes.Of(IssueCodes.ClassesOf(typeof(EventAggregator).Assembly)).Should().HaveCountGreaterThan(25)
            .And.OnlyContain(code => _tests.Contains(code));
}
