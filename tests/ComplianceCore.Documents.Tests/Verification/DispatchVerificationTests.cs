using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed partial class DispatchVerificationTests : IDisposable
{
    private static readonly string[] _made =
        ["dispatch.docx", "dispatch.html", "dispatch.md", "dispatch.txt", "report.json"];

    private static readonly string[] _files = [.. SongTho.Files.Select(name => "case/" + name), .. _made];

    private readonly WrittenDraft _draft = new(SongTho.Case);

    public static TheoryData<string> Files => [.. _files];

    public static TheoryData<string> Made => [.. _made];

    public void Dispose() => _draft.Dispose();

    [Fact]
    public void A_draft_that_nobody_touched_is_equal_in_every_part()
    {
        var verification = _draft.Verify();

        verification.IsEqual.Should().BeTrue();
        verification.CaseIssues.Should().BeEmpty();
        verification.Parts.Should().OnlyContain(part => part.Outcome == VerificationOutcome.Equal);
        verification.Parts.Select(part => part.Name).Should().Equal(
        [
            .. _files,
            "receipt.json",
            "receipt.json: report.engine",
            "receipt.json: report.units",
            "receipt.json: report.figures",
            "receipt.json: report.reports",
            "receipt.json: report.history",
            "receipt.json: report.rules",
            "receipt.json: report.period",
            "receipt.json: report.asOf",
            "receipt.json: report.digest",
            "receipt.json: engine",
            "receipt.json: settings",
            "receipt.json: template",
            "receipt.json: digest",
        ]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_first_byte_is_named(string file)
    {
        ByteEdit.Change(_draft.PathOf(file), 0);

        _draft.Different().Should().Contain($"{file} CC2512");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_byte_in_the_middle_is_named(string file)
    {
        ByteEdit.Change(_draft.PathOf(file), (int)(new FileInfo(_draft.PathOf(file)).Length / 2));

        _draft.Different().Should().Contain($"{file} CC2512");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_last_byte_is_named(string file)
    {
        ByteEdit.Change(_draft.PathOf(file), ^1);

        _draft.Different().Should().Contain($"{file} CC2512");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_inserted_byte_is_named(string file)
    {
        ByteEdit.Insert(_draft.PathOf(file), ^1);

        _draft.Different().Should().Contain($"{file} CC2512");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_removed_byte_is_named(string file)
    {
        ByteEdit.Remove(_draft.PathOf(file), ^1);

        _draft.Different().Should().Contain($"{file} CC2512");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_gone_is_named(string file)
    {
        File.Delete(_draft.PathOf(file));

        _draft.Different().Should().Contain($"{file} CC2511");
    }

    [Theory]
    [MemberData(nameof(Made))]
    public void An_output_that_was_changed_differs_alone(string file)
    {
        ByteEdit.Change(_draft.PathOf(file), ^10);

        _draft.Different().Should().Equal($"{file} CC2512");
    }

    [Fact]
    public void A_changed_figure_is_named_wherever_it_shows()
    {
        _draft.Replace("case/figures.csv", "90001,signed,18999", "90001,signed,18998");

        _draft.Different().Should().Equal(
            "case/figures.csv CC2512",
            "dispatch.docx CC2514",
            "dispatch.html CC2514",
            "dispatch.md CC2514",
            "dispatch.txt CC2514",
            "report.json CC2514",
            "receipt.json CC2516",
            "receipt.json: report.figures CC2521",
            "receipt.json: report.digest CC2521",
            "receipt.json: digest CC2521");
    }

    [Fact]
    public void White_space_in_an_input_is_a_difference_although_it_changes_no_figure()
    {
        ByteEdit.Insert(_draft.PathOf("case/rules.json"), ^1);

        _draft.Different().Should().Equal(
            "case/rules.json CC2512", "receipt.json CC2516", "receipt.json: digest CC2521");
    }

    [Theory]
    [InlineData("case/history/2024-04-01_2024-04-30.json")]
    [InlineData("case/.hidden")]
    public void A_file_that_was_added_to_the_case_is_named(string file)
    {
        _draft.Write(file, "{}");

        _draft.Verify().IsEqual.Should().BeFalse();
        _draft.Different().Should().Contain($"{file} CC2513");
    }

    [Fact]
    public void A_file_beside_the_outputs_is_nobodys_business()
    {
        _draft.Write("da-ky.pdf", "%PDF");

        _draft.Verify().IsEqual.Should().BeTrue();
    }

    [Fact]
    public void A_case_that_names_another_file_reads_one_that_is_not_listed()
    {
        _draft.Write("case/other.csv", _draft.Read("case/figures.csv"));
        _draft.Replace("case/case.json", "figures.csv", "other.csv");

        _draft.Different().Should().Contain("case/other.csv CC2513").And.Contain("case/figures.csv CC2515");
    }

    [Fact]
    public void A_case_that_cannot_be_read_tells_its_faults_beside_what_differs()
    {
        _draft.Replace("case/figures.csv", "90001,signed,18999", "90001,signed,x");

        var verification = _draft.Verify();

        _draft.Different().Should().Equal("case/ CC2531", "case/figures.csv CC2512");
        verification.CaseIssues.Should().ContainSingle().Which.Code.Should().Be("CC2042");
        verification.Parts.Where(part => part.Outcome == VerificationOutcome.NotCompared).Should().HaveCount(17);
    }

    [Fact]
    public void A_template_that_writes_no_body_any_more_tells_its_faults()
    {
        _draft.Write("case/template.sbn", "Không có dấu kết thúc\n");

        _draft.Verify().CaseIssues.Should().ContainSingle().Which.Code.Should().Be("CC3118");
        _draft.Different().Should().Equal("case/ CC2531", "case/template.sbn CC2512");
    }

    [Fact]
    public void The_outputs_of_a_case_that_was_built_in_code_cannot_be_made_again()
    {
        using var draft = new WrittenDraft(SongTho.Case with { Files = [] });

        draft.Different().Should().Equal("case/ CC2531");
        draft.Verify().CaseIssues.Should().ContainSingle().Which.Code.Should().Be("CC2001");
    }

    [Fact]
    public void A_verification_can_be_stopped()
    {
        var verify = () => DispatchVerification.Of(_draft.Location, new CancellationToken(canceled: true));

        verify.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi")]
    [InlineData(Language.English, "en")]
    public void Differences_read_as_approved(Language language, string name)
    {
        File.Delete(_draft.PathOf("dispatch.md"));
        _draft.Write("case/other.csv", _draft.Read("case/figures.csv"));
        _draft.Replace("case/case.json", "figures.csv", "other.csv");
        _draft.Replace("case/other.csv", "90001,signed,18999", "90001,signed,18998");
        _draft.Replace("receipt.json", "ComplianceCore.Documents ", "ComplianceCore.Documents 9.");

        var sentences = _draft.Verify().Differences.Select(issue => issue.Describe(language) + "\n");

        Approved.Matches<DispatchVerificationTests>(
            $"{name}.txt", Digest().Replace(string.Concat(sentences), "sha256:…"));
    }

    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex Digest();
}
