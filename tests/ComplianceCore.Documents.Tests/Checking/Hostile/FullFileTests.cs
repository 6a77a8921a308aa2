namespace ComplianceCore.Documents.Tests;

/// <summary>A few files that are full to the brim, or all of them where the environment sets MUTATED_FILES.</summary>
public sealed class FullFileTests
{
    public static TheoryData<string> Names => FullFiles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_is_full_to_the_brim_comes_to_an_end(string name) =>
        CheckedFile.CodesOf(FullFiles.Called(name)).Should().HaveCountLessThan(2);
}
