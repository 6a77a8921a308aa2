using System.Text;
using NodaTime;

namespace ComplianceCore.Documents.Tests;

public sealed class DispatchReceiptTests
{
    private static readonly DispatchSettings _settings = SongTho.Case.Dispatch;
    private static readonly SignatureBlock _signature = _settings.Signature;
    private static readonly AnnexSettings _annex = _settings.Annexes[0];

    public static TheoryData<string, DispatchSettings> ChangedSettings => new()
    {
        { "superior", _settings with { IssuingBody = _settings.IssuingBody with { SuperiorLines = ["UBND TỈNH"] } } },
        { "name", _settings with { IssuingBody = _settings.IssuingBody with { NameLines = ["UBND HUYỆN"] } } },
        { "number", _settings with { CodeNumber = "08" } },
        { "no number", _settings with { CodeNumber = null } },
        { "notation", _settings with { CodeNotation = "UBND-NV" } },
        { "no notation", _settings with { CodeNotation = null } },
        { "place", _settings with { Place = "Suối Mơ" } },
        { "day", _settings with { IssuedDate = DispatchDate.On(new LocalDate(2024, 6, 1)) } },
        { "no day", _settings with { IssuedDate = DispatchDate.InMonth(new YearMonth(2024, 5)) } },
        { "no month", _settings with { IssuedDate = DispatchDate.InYear(2024) } },
        { "subject", _settings with { Subject = "ký số" } },
        { "secrecy", _settings with { Secrecy = Secrecy.Confidential } },
        { "urgency", _settings with { Urgency = Urgency.Urgent } },
        { "addressee", _settings with { Addressees = ["Các phòng, ban thuộc huyện"] } },
        { "order of addressees", _settings with { Addressees = [.. _settings.Addressees.Reverse()] } },
        { "legal basis", _settings with { LegalBases = [] } },
        { "recipient", _settings with { Recipients = [_settings.Recipients[0]] } },
        { "purpose", _settings with { Recipients = [_settings.Recipients[0], new Recipient { Name = "Huyện ủy" }] } },
        { "filing units", _settings with { Archive = _settings.Archive with { Units = ["VT"] } } },
        { "drafter", _settings with { Archive = _settings.Archive with { DraftersMark = null } } },
        { "copies", _settings with { Archive = _settings.Archive with { Copies = 10 } } },
        { "capacity", WithFirstLine(_signature.Lines[0] with { Capacity = null }) },
        { "title", WithFirstLine(_signature.Lines[0] with { Title = "UBND" }) },
        { "signing lines", _settings with { Signature = _signature with { Lines = [_signature.Lines[0]] } } },
        { "signer", _settings with { Signature = _signature with { SignerName = "Lê Văn Thử" } } },
        { "annex", _settings with { Annexes = [] } },
        { "annex label", WithAnnex(_annex with { Label = null }) },
        { "annex title", WithAnnex(_annex with { Title = "TỔNG HỢP" }) },
        { "annex reference", WithAnnex(_annex with { ReferenceLine = "(Kèm theo)" }) },
        { "long side", WithAnnex(_annex with { IsLandscape = true }) },
        { "grouping", WithAnnex(_annex with { IsGrouped = false }) },
        { "columns", WithAnnex(_annex with { Columns = [.. _annex.Columns.Take(3)] }) },
        { "header", WithRate(_annex.Columns[^1] with { Header = "%" }) },
        { "content", WithRate(new AnnexColumnSettings { Header = "Tỷ lệ", Content = AnnexColumnContent.Unit }) },
        { "indicator", WithRate(_annex.Columns[^1] with { IndicatorId = "sending_rate" }) },
        { "nothing to count", WithRate(_annex.Columns[^1] with { NothingToCount = "0" }) },
        { "not reported", WithRate(_annex.Columns[^1] with { NotReported = "?" }) },
    };

    [Theory]
    [MemberData(nameof(ChangedSettings), DisableDiscoveryEnumeration = true)]
    public void A_changed_setting_changes_its_own_digest_and_the_whole(string change, DispatchSettings settings)
    {
        var receipt = Receipt(SongTho.Case with { Dispatch = settings });

        ChangesSince(receipt).Should().Equal(["settings", "whole"], "{0} was changed", change);
    }

    [Fact]
    public void A_changed_template_changes_its_own_digest_and_the_whole() =>
        ChangesSince(Receipt(SongTho.Case.Saying(SongTho.Case.Template.Text + "\n")))
            .Should().Equal("template", "whole");

    [Fact]
    public void A_changed_figure_changes_the_digest_of_the_report_and_the_whole() =>
        ChangesSince(Receipt(SongTho.Reporting(("90001", "issued", 1)))).Should().Equal("report", "whole");

    [Fact]
    public void A_changed_output_changes_its_own_digest_and_the_whole() =>
        ChangesSince(Receipt(SongTho.Case, ("dispatch.md", "b"), ("dispatch.txt", "A")))
            .Should().Equal("dispatch.txt", "whole");

    [Fact]
    public void Another_version_of_the_library_changes_the_whole() =>
        ChangesSince(Receipt(SongTho.Case) with { Engine = "ComplianceCore.Documents 9.9.9" })
            .Should().Equal("engine", "whole");

    [Fact]
    public void A_renamed_output_changes_the_whole()
    {
        var renamed = Receipt(SongTho.Case, ("dispatch.md", "b"), ("other.txt", "a"));

        renamed.Digest.Should().NotBe(Receipt(SongTho.Case).Digest);
    }

    [Fact]
    public void Equal_inputs_give_equal_receipts()
    {
        using var folder = SongTho.Folder();

        ReceiptJson.Render(Receipt(ComplianceCase.Load(folder.Path)))
            .Should().Equal(ReceiptJson.Render(Receipt(SongTho.Case)));
    }

    [Fact]
    public void Other_line_ends_of_the_template_give_the_same_receipt()
    {
        using var folder = SongTho.Folder();
        folder.Write("template.sbn", SongTho.Case.Template.Text.ReplaceLineEndings("\r\n"));

        Receipt(ComplianceCase.Load(folder.Path)).Digest.Should().Be(Receipt(SongTho.Case).Digest);
    }

    [Fact]
    public void Outputs_stand_in_the_order_of_their_names() =>
        Receipt(SongTho.Case, ("b.md", "1"), ("a.txt", "2"), ("Z.md", "3")).Outputs.Select(output => output.File)
            .Should().Equal("Z.md", "a.txt", "b.md");

    [Fact]
    public void An_output_bears_the_digest_of_its_bytes() =>
        Receipt(SongTho.Case, ("empty.txt", string.Empty)).Outputs[0].Digest.Should()
            .Be("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    /// <summary>What differs from the receipt of the case as it stands.</summary>
    private static IEnumerable<string> ChangesSince(DispatchReceipt changed)
    {
        var before = Parts(Receipt(SongTho.Case));
        var after = Parts(changed);
        return before.Keys.Where(part => !string.Equals(before[part], after[part], StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Parts(DispatchReceipt receipt) => new(StringComparer.Ordinal)
    {
        ["report"] = receipt.Report.Digest,
        ["engine"] = receipt.Engine,
        ["settings"] = receipt.Settings,
        ["template"] = receipt.Template,
        ["dispatch.md"] = receipt.Outputs[0].Digest,
        ["dispatch.txt"] = receipt.Outputs[1].Digest,
        ["whole"] = receipt.Digest,
    };

    private static DispatchReceipt Receipt(ComplianceCase office) =>
        Receipt(office, ("dispatch.txt", "a"), ("dispatch.md", "b"));

    private static DispatchReceipt Receipt(ComplianceCase office, params (string File, string Text)[] outputs) =>
        DispatchReceipt.Of(
            office.Evaluate(),
            office.Dispatch,
            office.Template,
            outputs.Select(output => new OutputFile(output.File, Encoding.UTF8.GetBytes(output.Text))));

    private static DispatchSettings WithFirstLine(SigningLine line) =>
        _settings with { Signature = _signature with { Lines = [line, .. _signature.Lines.Skip(1)] } };

    private static DispatchSettings WithAnnex(AnnexSettings annex) => _settings with { Annexes = [annex] };

    private static DispatchSettings WithRate(AnnexColumnSettings column) =>
        WithAnnex(_annex with { Columns = [.. _annex.Columns.SkipLast(1), column] });
}
