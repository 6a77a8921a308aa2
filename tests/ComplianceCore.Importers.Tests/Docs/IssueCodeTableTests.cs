using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed class IssueCodeTableTests
{
    private const string Package = "ComplianceCore.Importers";

    [Fact]
    public void The_README_of_the_package_lists_every_issue_with_its_sentence() =>
        IssueCodeTable.Actual(Package).Should().Be(IssueCodeTable.Expected(Package));
}
