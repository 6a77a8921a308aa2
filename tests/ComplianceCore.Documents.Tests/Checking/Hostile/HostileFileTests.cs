namespace ComplianceCore.Documents.Tests;

public sealed class HostileFileTests
{
    public static TheoryData<string> Foreign => HostileFiles.Named(HostileOutcome.NotAWordFile);

    public static TheoryData<string> Encrypted => HostileFiles.Named(HostileOutcome.Encrypted);

    public static TheoryData<string> Old => HostileFiles.Named(HostileOutcome.OldWordFormat);

    public static TheoryData<string> WithMacros => HostileFiles.Named(HostileOutcome.HasMacros);

    public static TheoryData<string> Damaged => HostileFiles.Named(HostileOutcome.Damaged);

    public static TheoryData<string> Large => HostileFiles.Named(HostileOutcome.TooLarge);

    public static TheoryData<string> Deep => HostileFiles.Named(HostileOutcome.TooDeep);

    public static TheoryData<string> Odd => HostileFiles.Named(HostileOutcome.Report);

    public static TheoryData<string> Costly => HostileFiles.Named(HostileOutcome.Either);

    [Fact]
    public void There_are_hostile_files_of_every_kind() => HostileFiles.All.Values
        .Select(file => file.Outcome).Should().HaveCountGreaterThan(300).And.Contain(Enum.GetValues<HostileOutcome>());

    [Fact]
    public void An_empty_file_is_refused_as_empty() =>
        CheckedFile.CodesOf(HostileFiles.Called("an empty file")).Should().Equal(WordIssueCode.Empty);

    [Theory]
    [MemberData(nameof(Foreign))]
    public void What_is_no_Word_document_is_refused_as_such(string name) =>
        CheckedFile.CodesOf(HostileFiles.Called(name)).Should().Equal(WordIssueCode.NotWord);

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void What_opens_with_a_password_only_is_refused_as_such(string name) =>
        CheckedFile.CodesOf(HostileFiles.Called(name)).Should().Equal(WordIssueCode.Encrypted);

    [Theory]
    [MemberData(nameof(Old))]
    public void A_document_of_Word_97_is_refused_as_such(string name) =>
        CheckedFile.CodesOf(HostileFiles.Called(name)).Should().Equal(WordIssueCode.OldFormat);

    [Theory]
    [MemberData(nameof(WithMacros))]
    public void A_document_with_macros_is_refused_for_them(string name) =>
        CheckedFile.CodesOf(HostileFiles.Called(name)).Should().Equal(WordIssueCode.Macros);

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_damaged_document_is_refused_as_damaged(string name) =>
        CheckedFile.CodesOf(HostileFiles.Called(name)).Should().Equal(WordIssueCode.Damaged);

    [Theory]
    [MemberData(nameof(Large))]
    public void A_document_beyond_all_measure_is_refused_for_its_size(string name) =>
        CheckedFile.CodesOf(HostileFiles.Called(name)).Should().Equal(WordIssueCode.TooLarge);

    [Theory]
    [MemberData(nameof(Deep))]
    public void A_document_with_elements_too_deep_in_each_other_is_refused_for_it(string name) =>
        CheckedFile.CodesOf(HostileFiles.Called(name)).Should().Equal(WordIssueCode.NestedTooDeep);

    [Theory]
    [MemberData(nameof(Odd))]
    public void An_odd_document_is_checked(string name) =>
        Checked.Document(HostileFiles.Called(name)).Should().NotBeNull();

    [Theory]
    [MemberData(nameof(Costly))]
    public void A_costly_document_comes_to_an_end(string name) =>
        CheckedFile.CodesOf(HostileFiles.Called(name)).Should().HaveCountLessThan(2);
}
