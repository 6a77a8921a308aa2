using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class RefusalTests : IDisposable
{
    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _case.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Every_fault_of_a_case_is_told_at_once_and_nothing_is_written(string language)
    {
        _case
            .Replace("figures.csv", "YC.KTHT,signed,0", "YC.KTHT,signed,39")
            .Replace("figures.csv", "YC.TCKH,signed,4", "YC.TCKH,signed,-4")
            .Replace("rules.json", "\"kind\": \"zeroActivity\"", "\"kind\": \"zeroActivty\"")
            .Delete("template.sbn");

        var run = await Draft("--lang", language);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        _folder.Names().Should().BeEmpty();
        Approved.Matches<RefusalTests>($"faulty-case.{language}.txt", run.Error);
    }

    [Fact]
    public async Task A_template_that_writes_no_body_is_refused_when_it_is_drafted()
    {
        _case.Write("template.sbn", "Không có dấu kết thúc\n");

        var run = await Draft();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC3118]");
        _folder.Names().Should().BeEmpty();
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_refused()
    {
        var run = await ToolRun.Of("check", _folder.PathOf("nowhere/"));

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Be(
            "Không có thư mục 'nowhere'. "
            + "Hãy kiểm tra lại đường dẫn đến hồ sơ: đó là thư mục có tệp case.json. [CC2001]\n"
            + "Có 1 lỗi. Chưa làm được việc này vì những lỗi trên.\n");
    }

    private Task<ToolRun> Draft(params string[] more) =>
        ToolRun.Of(["draft", _case.Path, "--out", _folder.PathOf("out"), .. more]);
}
