namespace ComplianceCore.Documents.Tests;

/// <summary>Five hundred mutated dispatches, or as many as the environment's MUTATED_FILES says.</summary>
public sealed class MutatedFileTests
{
    public static TheoryData<string> Kinds => MutatedFiles.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_happened_to_a_file_it_is_checked_or_refused(string kind) =>
        MutatedFiles.OfKind(kind, firstSeed: 1, MutatedFiles.CountOfKind)
            .Select(CheckedFile.FaultOf).OfType<string>().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_is_mutated_in_the_same_way_each_time(string kind) =>
        MutatedFiles.Of(kind, seed: 7).Bytes.Should().Equal(MutatedFiles.Of(kind, seed: 7).Bytes);
}
