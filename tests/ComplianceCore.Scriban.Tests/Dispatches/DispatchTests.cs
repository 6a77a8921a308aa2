using ComplianceCore.Documents;
using ComplianceCore.TestKit;

namespace ComplianceCore.Scriban.Tests;

public sealed class DispatchTests
{
    private static readonly ScribanTemplateEngine _scriban = ScribanTemplateEngine.Create();

    public static TheoryData<string> Cases => ["yen-chau-2021-q1", "my-loc-2020-09", "my-loc-2020-11"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_dispatch_of_a_strict_template_is_the_same_by_both_engines(string name)
    {
        var strict = DraftedCase.Load(RepositoryRoot.PathOf("samples", "cases", name), CancellationToken.None);

        var scriban = Drafted(name);

        BytesOf(scriban).Should().Equal(BytesOf(strict));
        scriban.Receipt.Engine.Should().Be($"{strict.Receipt.Engine}, {_scriban.ForeignEngine}");
        (scriban.Receipt with { Engine = strict.Receipt.Engine }).Should().BeEquivalentTo(strict.Receipt);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_draft_is_verified_by_the_engine_that_made_it(string name)
    {
        using var folder = CaseFolderCopy.Empty();
        foreach (var file in Drafted(name).Files)
        {
            folder.Write(file.Name, file.Bytes.ToArray());
        }

        DispatchVerification.Of(folder.Path, _scriban, CancellationToken.None).IsEqual.Should().BeTrue();
    }

    [Fact]
    public void A_case_may_say_in_Scriban_what_the_strict_language_cannot()
    {
        using var folder = CaseFolderCopy.Of("yen-chau-2021-q1");
        folder.Write("template.sbn", "{{ case units.size; when 29; 'Đủ'; end }} {{ units[0].name }}.\n\nTrân trọng./.");

        var body = ComplianceCase.Load(folder.Path, _scriban).Template;

        body.Engine.Should().BeSameAs(_scriban);
        FluentActions.Invoking(() => ComplianceCase.Load(folder.Path)).Should().Throw<CaseFormatException>();
    }

    [Fact]
    public void The_faults_of_a_template_are_among_those_of_its_case()
    {
        using var folder = CaseFolderCopy.Of("yen-chau-2021-q1");
        folder.Write("template.sbn", "{{ object.eval '1' }}{{ import units }}");

        var load = () => ComplianceCase.Load(folder.Path, _scriban);

        load.Should().Throw<CaseFormatException>().Which.Issues.Select(issue => issue.Code).Should().Equal("CC3081");
    }

    private static DraftedCase Drafted(string name) =>
        DraftedCase.Load(RepositoryRoot.PathOf("samples", "cases", name), _scriban, CancellationToken.None);

    private static IEnumerable<string> BytesOf(DraftedCase drafted) => drafted.Files
        .SkipLast(1)
        .Select(file => $"{file.Name} {Convert.ToHexString(file.Bytes.Span)}");
}
