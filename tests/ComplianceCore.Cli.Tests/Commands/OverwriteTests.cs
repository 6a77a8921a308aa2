using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class OverwriteTests : IDisposable
{
    private const string Other = "nội dung khác";

    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _case.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData]
    [InlineData("--force")]
    public async Task A_file_that_is_absent_is_written_beside_equal_ones(params string[] force)
    {
        await Draft();
        var dispatch = await Read("dispatch.txt");
        File.Delete(_folder.PathOf("dispatch.txt"));

        var run = await Draft(force);

        run.ExitCode.Should().Be(ExitCode.Fine);
        (await Read("dispatch.txt")).Should().Be(dispatch);
    }

    [Theory]
    [InlineData]
    [InlineData("--force")]
    public async Task Equal_files_are_found_unchanged(params string[] force)
    {
        await Draft();

        var run = await Draft(force);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("receipt.json").And.NotContain("ghi mới").And.NotContain("thay nội dung");
    }

    [Fact]
    public async Task Different_files_are_all_named_and_nothing_is_written_without_force()
    {
        await Write("dispatch.txt");
        await Write("receipt.json");

        var run = await Draft();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be(
            $"{_folder.Location}: Các tệp sau đã có, với nội dung khác: dispatch.txt, receipt.json. "
            + "Hãy chọn thư mục khác, hoặc thêm --force để thay các tệp này. [CC4101]\n"
            + "Có 1 lỗi. Không ghi tệp nào.\n");
        _folder.Names().Should().Equal("dispatch.txt", "receipt.json");
        (await Read("dispatch.txt")).Should().Be(Other);
    }

    [Fact]
    public async Task Different_files_are_replaced_with_force()
    {
        await Write("dispatch.txt");
        await Write("receipt.json");

        var run = await Draft("--force");

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("thay nội dung").And.Contain("ghi mới");
        (await Read("dispatch.txt")).Should().StartWith("ỦY BAN NHÂN DÂN");
        _folder.Names().Should().Contain(["dispatch.md", "dispatch.txt", "receipt.json", "report.json"])
            .And.HaveCount(14);
    }

    [Fact]
    public async Task An_output_folder_that_is_a_file_is_refused()
    {
        await Write("out");

        var run = await ToolRun.Of("draft", _case.Path, "--out", _folder.PathOf("out/deeper"), "--force");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain($"'{_folder.PathOf("out")}' là một tệp").And.Contain("[CC4102]");
        (await Read("out")).Should().Be(Other);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_copies_is_refused()
    {
        await Write("case");

        var run = await Draft("--force");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain($"'{_folder.PathOf("case")}' là một tệp").And.Contain("[CC4102]");
        _folder.Names().Should().Equal("case");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_an_output_is_refused()
    {
        Directory.CreateDirectory(_folder.PathOf("report.json"));

        var run = await Draft("--force");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("trùng tên: report.json").And.Contain("[CC4103]");
        _folder.Names().Should().Equal("report.json");
    }

    [Fact]
    public async Task A_folder_that_the_system_does_not_give_is_refused_with_its_reason()
    {
        var tooLong = _folder.PathOf(Path.Combine("out", new string('a', 300)));

        var run = await ToolRun.Of("draft", _case.Path, "--out", tooLong);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("Hệ thống không cho ghi: ").And.Contain("[CC4104]");
        _folder.Names().Should().BeEmpty();
    }

    private Task<ToolRun> Draft(params string[] more) =>
        ToolRun.Of(["draft", _case.Path, "--out", _folder.Location, .. more]);

    private Task<string> Read(string name) => File.ReadAllTextAsync(_folder.PathOf(name));

    private Task Write(string name) => File.WriteAllTextAsync(_folder.PathOf(name), Other);
}
