namespace ComplianceCore.Repository.Tests;

public sealed class DocumentedCodeTests
{
    [Fact]
    public void Every_block_of_code_stands_in_a_source_that_runs() =>
        DocumentedCode.All.Where(block => !block.StandsInItsSource).Should().BeEmpty();

    [Fact]
    public void Every_block_of_code_is_seen() => DocumentedCode.All.Should().HaveCountGreaterThan(20);
}
