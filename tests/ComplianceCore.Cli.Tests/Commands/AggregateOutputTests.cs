using System.Text;

namespace ComplianceCore.Cli.Tests;

public sealed class AggregateOutputTests : IDisposable
{
    private readonly EventFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Equal_outputs_are_found_unchanged()
    {
        await _folder.Count("log.csv", "--tallies", _folder.PathOf("t.json"));

        var run = await _folder.Count("log.csv", "--tallies", _folder.PathOf("t.json"));

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("không đổi").And.NotContain("ghi mới").And.NotContain("thay nội dung");
    }

    [Theory]
    [InlineData("nội dung khác")]
    [InlineData("")]
    public async Task Other_outputs_are_replaced_with_force_alone(string present)
    {
        _folder.Write("figures.csv", present);

        var refused = await _folder.Count("log.csv");
        var kept = _folder.Read("figures.csv");
        var forced = await _folder.Count("log.csv", "--force");

        refused.Error.Should().Be(
            $"Các tệp sau đã có, với nội dung khác: {_folder.PathOf("figures.csv")}. Hãy chọn thư mục khác, hoặc thêm "
            + "--force để thay các tệp này. [CC4101]\nCó 1 lỗi. Không ghi tệp nào.\n");
        kept.Should().Be(present);
        forced.Output.Should().Contain("thay nội dung");
        _folder.Read("figures.csv").Should().StartWith("period,");
    }

    [Fact]
    public async Task One_output_that_is_refused_keeps_the_other_from_being_written()
    {
        _folder.Write("t.json", "nội dung khác");

        var run = await _folder.Count("log.csv", "--tallies", _folder.PathOf("t.json"));

        run.ExitCode.Should().Be(ExitCode.BadInput);
        _folder.Names.Should().Equal("log.csv", "t.json", "units.csv");
    }

    [Fact]
    public async Task A_place_that_the_system_does_not_give_keeps_both_from_being_written()
    {
        var tooLong = _folder.PathOf(Path.Combine(new string('a', 300), "t.json"));

        var run = await _folder.Count("log.csv", "--tallies", tooLong);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("Hệ thống không cho ghi: ").And.Contain("[CC4104]");
        _folder.Names.Should().Equal("log.csv", "units.csv");
    }

    [Fact]
    public async Task Outputs_stand_in_folders_of_their_own_that_are_created()
    {
        await _folder.Count("log.csv", "--tallies", _folder.PathOf("other/t.json"));

        _folder.Names.Should().Contain(["figures.csv", "other/t.json"]);
    }

    [Theory]
    [InlineData("log.csv")]
    [InlineData("units.csv")]
    [InlineData("./log.csv")]
    public async Task What_is_read_is_never_written_over(string name)
    {
        var run = await _folder.Count("log.csv", "--tallies", _folder.PathOf(name), "--force");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC4109]");
        _folder.Read("log.csv").Should().Be(EventFolder.EverySort);
    }

    [Fact]
    public async Task Two_outputs_have_two_names()
    {
        var run = await _folder.Count("log.csv", "--tallies", _folder.PathOf("figures.csv"));

        run.Error.Should().Contain("[CC4110]");
        _folder.Names.Should().Equal("log.csv", "units.csv");
    }

    [Fact]
    public async Task A_stopped_count_leaves_nothing_behind()
    {
        var run = await ToolRun.Cancelled(_folder.Line("log.csv"));

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Error.Should().Be("Đã dừng theo yêu cầu. Không ghi tệp nào.\n");
        _folder.Names.Should().Equal("log.csv", "units.csv");
    }

    [Fact]
    public async Task A_count_that_is_stopped_in_the_middle_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        using var input = new StoppingStream(EventFolder.Header, "1,VP,issued,2026-08-03,normal\n", stop);

        var run = await ToolRun.Piping(input, stop.Token, _folder.Line("-", "--tallies", _folder.PathOf("t.json")));

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Output.Should().BeEmpty();
        _folder.Names.Should().Equal("log.csv", "units.csv");
    }

    [Fact]
    public void Outputs_that_are_stopped_while_they_are_written_leave_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        WrittenFile[] files =
        [
            new(_folder.PathOf("new/figures.csv"), stream => stream.WriteByte(1)),
            new(_folder.PathOf("t.json"), _ => stop.Cancel()),
        ];

        var writing = () => OutputFolder.Current.Write(files, mayReplace: true, stop.Token);

        writing.Should().Throw<OperationCanceledException>();
        _folder.Names.Should().Equal("log.csv", "units.csv");
    }

    [Fact]
    public void A_disk_that_is_full_in_the_middle_of_an_output_leaves_nothing_behind()
    {
        WrittenFile[] files =
        [
            new(_folder.PathOf("figures.csv"), stream => stream.Write(Encoding.UTF8.GetBytes("period"))),
            new(_folder.PathOf("new/t.json"), _ => throw new IOException("No space left on device.")),
        ];

        var writing = () => OutputFolder.Current.Write(files, mayReplace: true, CancellationToken.None);

        writing.Should().Throw<OutputException>().Which.Issues.Single().Describe(Language.English)
            .Should().StartWith("The system refuses to write: No space left on device. Check");
        _folder.Names.Should().Equal("log.csv", "units.csv");
    }
}
