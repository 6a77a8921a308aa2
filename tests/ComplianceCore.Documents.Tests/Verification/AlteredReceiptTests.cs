using System.Text.Json.Nodes;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class AlteredReceiptTests : IDisposable
{
    private const string Other = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    private readonly WrittenDraft _draft = new(SongTho.Case);

    public void Dispose() => _draft.Dispose();

    [Theory]
    [InlineData("units")]
    [InlineData("figures")]
    [InlineData("reports")]
    [InlineData("history")]
    [InlineData("rules")]
    [InlineData("period")]
    [InlineData("asOf")]
    public void A_member_of_the_report_receipt_that_was_altered_is_named(string member)
    {
        Alter(receipt => receipt["report"]![member] = Other);

        _draft.Different().Should().Equal(
            "receipt.json CC2516",
            $"receipt.json: report.{member} CC2521",
            "receipt.json: report.digest CC2523",
            "receipt.json: digest CC2523");
    }

    [Theory]
    [InlineData("settings")]
    [InlineData("template")]
    public void A_member_of_the_dispatch_receipt_that_was_altered_is_named(string member)
    {
        Alter(receipt => receipt[member] = Other);

        _draft.Different().Should().Equal(
            "receipt.json CC2516", $"receipt.json: {member} CC2521", "receipt.json: digest CC2523");
    }

    [Fact]
    public void The_digest_of_the_report_that_was_altered_is_named()
    {
        Alter(receipt => receipt["report"]!["digest"] = Other);

        _draft.Different().Should().Equal("receipt.json CC2516", "receipt.json: report.digest CC2523");
    }

    [Fact]
    public void The_digest_of_the_whole_that_was_altered_is_named()
    {
        Alter(receipt => receipt["digest"] = Other);

        _draft.Different().Should().Equal("receipt.json CC2516", "receipt.json: digest CC2523");
    }

    [Fact]
    public void The_digest_of_an_output_that_was_altered_is_told_of_the_file()
    {
        Alter(receipt => Output(receipt, "dispatch.txt")["digest"] = Other);

        _draft.Different().Should().Equal(
            "dispatch.txt CC2512", "receipt.json CC2516", "receipt.json: digest CC2523");
    }

    [Fact]
    public void A_forged_output_with_its_digest_is_still_not_what_the_case_gives()
    {
        _draft.Write("dispatch.txt", string.Empty);
        Alter(receipt => Output(receipt, "dispatch.txt")["digest"] =
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

        _draft.Different().Should().Equal(
            "dispatch.txt CC2514", "receipt.json CC2516", "receipt.json: digest CC2523");
    }

    [Fact]
    public void A_file_whose_digest_and_bytes_were_altered_apart_is_told_of_both()
    {
        _draft.Write("dispatch.txt", string.Empty);
        Alter(receipt => Output(receipt, "dispatch.txt")["digest"] = Other);

        _draft.Different().Should().Contain("dispatch.txt CC2512 CC2514");
    }

    [Theory]
    [InlineData("dispatch.txt")]
    [InlineData("case/units.csv")]
    public void A_file_that_was_struck_from_the_list_is_named(string file)
    {
        Alter(receipt => receipt["outputs"]!.AsArray().Remove(Output(receipt, file)));

        _draft.Different().Should().Equal(
            $"{file} CC2513", "receipt.json CC2516", "receipt.json: digest CC2523");
    }

    [Fact]
    public void A_file_that_was_added_to_the_list_is_named()
    {
        Alter(receipt => receipt["outputs"]!.AsArray().Add(Entry("scan.pdf")));

        _draft.Different().Should().Contain("scan.pdf CC2511 CC2515");
    }

    [Fact]
    public void Another_version_of_the_library_is_said_plainly()
    {
        Alter(receipt => receipt["report"]!["engine"] = "ComplianceCore 0.0.9");

        _draft.Different().Should().Contain("receipt.json: report.engine CC2522");
    }

    [Fact]
    public void Another_version_of_the_library_is_said_although_the_case_cannot_be_read()
    {
        _draft.Write("case/rules.json", "{}");
        Alter(receipt => receipt["engine"] = "ComplianceCore.Documents 0.0.9");

        _draft.Different().Should().Contain("case/ CC2531").And.Contain("receipt.json: engine CC2522");
    }

    [Fact]
    public void Other_white_space_in_the_receipt_is_a_difference_of_the_file_alone()
    {
        ByteEdit.Insert(_draft.PathOf("receipt.json"), ^1);

        _draft.Different().Should().Equal("receipt.json CC2516");
    }

    [Theory]
    [InlineData("../report.json")]
    [InlineData("/etc/hostname")]
    [InlineData(@"C:\report.json")]
    public void A_receipt_that_lists_files_outside_its_folder_is_refused(string file)
    {
        Alter(receipt => receipt["outputs"]!.AsArray().Add(Entry(file)));

        _draft.Refusals().Should().ContainSingle().Which.Code.Should().Be("CC2502");
    }

    [Fact]
    public void A_receipt_that_lists_a_file_twice_is_refused()
    {
        Alter(receipt => receipt["outputs"]!.AsArray().Add(Entry("report.json")));

        _draft.Refusals().Should().ContainSingle().Which.Code.Should().Be("CC2503");
    }

    [Fact]
    public void Every_fault_of_a_receipt_is_told_at_once()
    {
        Alter(receipt =>
        {
            receipt["report"]!.AsObject().Remove("units");
            receipt["template"] = 5;
            receipt["signed"] = true;
        });

        _draft.Refusals().Select(issue => issue.Code).Should().BeEquivalentTo("CC1006", "CC1007", "CC1004");
    }

    [Fact]
    public void A_receipt_that_is_no_JSON_is_refused()
    {
        _draft.Write("receipt.json", "{");

        _draft.Refusals().Should().ContainSingle().Which.Code.Should().Be("CC1003");
    }

    [Fact]
    public void A_folder_without_receipt_is_refused()
    {
        File.Delete(_draft.PathOf("receipt.json"));

        _draft.Refusals().Should().ContainSingle().Which.Code.Should().Be("CC1001");
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi")]
    [InlineData(Language.English, "en")]
    public void Faults_of_a_receipt_read_as_approved(Language language, string name)
    {
        Alter(receipt =>
        {
            receipt["outputs"]!.AsArray().Add(Entry("report.json"));
            receipt["outputs"]!.AsArray().Add(Entry("../report.json"));
        });

        var sentences = _draft.Refusals().Select(issue => issue.Describe(language) + "\n");

        Approved.Matches<AlteredReceiptTests>($"{name}.txt", string.Concat(sentences));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        var verify = () => DispatchVerification.Of("khong-co", CancellationToken.None);

        verify.Should().Throw<ReceiptFormatException>()
            .Which.Issues.Should().ContainSingle()
            .Which.Describe(Language.English).Should().Be(
                "There is no folder 'khong-co'. Check the path of the folder with receipt.json. [CC2501]");
    }

    private void Alter(Action<JsonNode> change)
    {
        var receipt = JsonNode.Parse(_draft.Read("receipt.json"))!;
        change(receipt);
        _draft.Write("receipt.json", receipt.ToJsonString());
    }

    private static JsonNode Output(JsonNode receipt, string file) => receipt["outputs"]!.AsArray()
        .Single(output => string.Equals((string?)output!["file"], file, StringComparison.Ordinal))!;

    private static JsonObject Entry(string file) => new() { ["file"] = file, ["digest"] = Other };
}
