using ComplianceCore.Events;
using Spectre.Console;

namespace ComplianceCore.Cli.Tests;

public sealed class CountProgressTests : IDisposable
{
    private readonly EventFolder _folder = new();
    private readonly StringWriter _shown = new();

    public void Dispose()
    {
        _folder.Dispose();
        _shown.Dispose();
    }

    [Theory]
    [InlineData("vi", " dòng, ")]
    [InlineData("en", " rows, ")]
    public async Task How_far_a_count_has_come_is_shown_and_taken_away(string language, string rows)
    {
        var run = await ToolRun.Watched(
            Terminal(AnsiSupport.Yes), TimeProvider.System, _folder.Line("log.csv", "--lang", language));

        run.ExitCode.Should().Be(ExitCode.Fine);
        _shown.ToString().Should().Contain(rows).And.EndWith("\u001b[?25h");
        run.Output.Should().NotContain("\u001b");
    }

    [Fact]
    public async Task A_terminal_that_cannot_take_anything_away_is_shown_nothing()
    {
        await ToolRun.Watched(Terminal(AnsiSupport.No), TimeProvider.System, _folder.Line("log.csv"));

        _shown.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData(0, 0L, 600_000_000L, "1.000 dòng")]
    [InlineData(2, 0L, 600_000_000L, "1.000 dòng")]
    [InlineData(2, 200_000_000L, 600_000_000L, "1.000 dòng, 100 MB/s, còn 0:04")]
    [InlineData(2, 600_000_000L, 600_000_000L, "1.000 dòng, 300 MB/s, còn 0:00")]
    [InlineData(1000, 100_000L, 460_000L, "1.000 dòng, 0 MB/s, còn 1:00:00")]
    [InlineData(1000, 100_000L, 459_900L, "1.000 dòng, 0 MB/s, còn 59:59")]
    public void The_pace_tells_how_long_it_will_take(int seconds, long bytes, long all, string pace)
    {
        var clock = new SetClock();
        var counted = new CountPace(clock, new Speech(Language.Vietnamese));

        clock.Pass(TimeSpan.FromSeconds(seconds));
        counted.Take(new EventProgress(bytes, all, 1000));

        counted.Describe().Should().Be(pace);
    }

    [Fact]
    public void The_pace_of_a_pipe_has_no_end()
    {
        var clock = new SetClock();
        var counted = new CountPace(clock, new Speech(Language.English));

        clock.Pass(TimeSpan.FromSeconds(2));
        counted.Take(new EventProgress(200_000_000, null, 1));

        counted.Describe().Should().Be("1 row, 100 MB/s");
    }

    private IAnsiConsole Terminal(AnsiSupport ansi)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(_shown),
        });
        terminal.Profile.Width = 80;
        return terminal;
    }
}
