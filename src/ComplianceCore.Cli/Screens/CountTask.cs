using ComplianceCore.Events;
using Spectre.Console;

namespace ComplianceCore.Cli;

/// <summary>Moves the bar of a count.</summary>
internal sealed class CountTask : IProgress<EventProgress>
{
    private readonly ProgressTask _task;
    private readonly CountPace _pace;

    public CountTask(ProgressTask task, CountPace pace)
    {
        _task = task;
        _pace = pace;
    }

    public void Report(EventProgress value)
    {
        _pace.Take(value);
        _task.Description = Markup.Escape(_pace.Describe());
        _task.IsIndeterminate = value.BytesInAll is null;
        if (value.BytesInAll is > 0 and var all)
        {
            _task.MaxValue = all;
            _task.Value = value.BytesRead;
        }
    }
}
