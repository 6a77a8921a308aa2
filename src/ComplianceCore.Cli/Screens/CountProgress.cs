using ComplianceCore.Events;
using Spectre.Console;

namespace ComplianceCore.Cli;

/// <summary>Shows on a terminal how far a count has come, and takes that away when it is done.</summary>
internal sealed class CountProgress
{
    private const int BarWidth = 24;

    private readonly ToolConsole _console;
    private readonly Speech _speech;

    public CountProgress(ToolConsole console, Speech speech)
    {
        _console = console;
        _speech = speech;
    }

    /// <summary>Does the work; where nobody sees it, nothing is shown.</summary>
    /// <param name="work">The work, which tells how far it has come; null when that is not asked.</param>
    public T Show<T>(Func<IProgress<EventProgress>?, T> work) =>
        _console.ProgressTerminal is { Profile.Capabilities.Ansi: true } terminal
            ? Show(terminal, work)
            : work(null);

    private T Show<T>(IAnsiConsole terminal, Func<IProgress<EventProgress>?, T> work)
    {
        var pace = new CountPace(_console.Clock, _speech);
        return terminal.Progress()
            .AutoClear(true)
            .Columns(
                new ProgressBarColumn { Width = BarWidth },
                new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                var task = context.AddTask(pace.Describe());
                return work(new CountTask(task, pace));
            });
    }
}
