using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed partial class VerifyCommandTests : IDisposable
{
    private static readonly string[] _files =
    [
        "case/case.json",
        "case/dispatch.json",
        "case/figures.csv",
        "case/rules.json",
        "case/template.sbn",
        "case/unit-kinds.json",
        "case/units.csv",
        "dispatch.docx",
        "dispatch.html",
        "dispatch.md",
        "dispatch.txt",
        "report.json",
        "receipt.json",
    ];

    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files => [.. _files];

    public void Dispose()
    {
        _case.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_draft_that_nobody_touched_is_equal(string language)
    {
        await Draft();

        var run = await Verify("--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<VerifyCommandTests>($"equal.{language}.txt", Shown(run.Output));
    }

    [Fact]
    public async Task The_case_is_no_longer_needed()
    {
        await Draft();
        _case.Delete("case.json");

        (await Verify()).ExitCode.Should().Be(ExitCode.Fine);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_changed_byte_in_any_file_is_named(string file)
    {
        await Draft();
        ByteEdit.Change(_folder.PathOf(file), ^10);

        var run = await Verify();

        run.ExitCode.Should().Be(ExitCode.Negative);
        run.Error.Should().BeEmpty();
        run.Output.Should().MatchRegex($"(?m)^{Regex.Escape(file)} +khác$").And.MatchRegex($"(?m)^{file}: Tệp này ");
    }

    [Fact]
    public async Task Every_file_that_a_draft_writes_is_among_those_changed()
    {
        await Draft();

        _folder.Names().Except(["case"]).Should().BeEquivalentTo(_files);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task What_differs_is_told_as_approved(string language)
    {
        await Draft();
        var figures = await File.ReadAllTextAsync(_folder.PathOf("case/figures.csv"));
        await File.WriteAllTextAsync(
            _folder.PathOf("case/figures.csv"),
            figures.Replace("YC.NV,signed,64", "YC.NV,signed,65", StringComparison.Ordinal));

        var run = await Verify("--lang", language);

        run.ExitCode.Should().Be(ExitCode.Negative);
        run.Error.Should().BeEmpty();
        Approved.Matches<VerifyCommandTests>($"different.{language}.txt", Shown(run.Output));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_case_that_cannot_be_read_any_more_is_told_as_approved(string language)
    {
        await Draft();
        File.Delete(_folder.PathOf("case/units.csv"));
        Directory.CreateDirectory(_folder.PathOf("case/history"));
        await File.WriteAllTextAsync(_folder.PathOf("case/history/2020-12.json"), "{}");

        var run = await Verify("--lang", language);

        run.ExitCode.Should().Be(ExitCode.Negative);
        Approved.Matches<VerifyCommandTests>($"faulty-case.{language}.txt", Shown(run.Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task A_receipt_that_cannot_be_read_is_refused(string receipt)
    {
        await Draft();
        await File.WriteAllTextAsync(_folder.PathOf("receipt.json"), receipt);

        var run = await Verify();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("receipt.json");
    }

    [Fact]
    public async Task A_folder_without_receipt_is_refused()
    {
        var run = await Verify();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("receipt.json").And.Contain("[CC1001]");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        var run = await ToolRun.Of("verify", "khong-co");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Be(
            "Không có thư mục 'khong-co'. Hãy kiểm tra lại đường dẫn đến thư mục có receipt.json. [CC2501]\n"
            + "Có 1 lỗi. Chưa làm được việc này vì những lỗi trên.\n");
    }

    [Fact]
    public async Task A_verification_changes_nothing()
    {
        await Draft();
        ByteEdit.Change(_folder.PathOf("dispatch.txt"), ^10);
        var before = Contents();

        await Verify();

        Contents().Should().Equal(before);
    }

    [Fact]
    public async Task A_verification_can_be_stopped()
    {
        await Draft();

        var run = await ToolRun.Cancelled("verify", _folder.Location);

        run.ExitCode.Should().Be(ExitCode.Cancelled);
    }

    private async Task Draft() =>
        (await ToolRun.Of("draft", _case.Path, "--out", _folder.Location)).ExitCode.Should().Be(ExitCode.Fine);

    private Task<ToolRun> Verify(params string[] more) => ToolRun.Of(["verify", _folder.Location, .. more]);

    private string Shown(string output) =>
        Digest().Replace(output.Replace(_folder.Location, "OUT", StringComparison.Ordinal), "sha256:…");

    private string[] Contents() =>
    [
        .. _folder.Names().Where(name => name is not "case")
            .Select(name => $"{name}: {File.ReadAllText(_folder.PathOf(name))}"),
    ];

    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex Digest();
}
