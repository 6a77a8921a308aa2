using ComplianceCore.Events;

namespace ComplianceCore.Cli;

/// <summary>How far a count has come, how fast it goes, and how long it will take.</summary>
internal sealed class CountPace
{
    private const double BytesPerMegabyte = 1_000_000;

    private readonly TimeProvider _clock;
    private readonly Speech _speech;
    private readonly long _start;
    private EventProgress _progress;

    public CountPace(TimeProvider clock, Speech speech)
    {
        _clock = clock;
        _speech = speech;
        _start = clock.GetTimestamp();
    }

    /// <summary>Takes note of how far the count has come.</summary>
    public void Take(EventProgress progress) => _progress = progress;

    /// <summary>The line beside the bar, such as <c>1.250.000 dòng, 93 MB/s, còn 0:07</c>.</summary>
    public string Describe()
    {
        var rows = _speech.SayCount("count.rows", _progress.RowsRead);
        var seconds = _clock.GetElapsedTime(_start).TotalSeconds;
        if (seconds <= 0 || _progress.BytesRead == 0)
        {
            return rows;
        }

        var speed = _progress.BytesRead / seconds;
        var pace = _speech.Say(
            "progress.pace", ("rows", rows), ("speed", _speech.Number((long)Math.Round(speed / BytesPerMegabyte))));
        return _progress.BytesInAll is { } all
            ? _speech.Say("progress.left", ("pace", pace), ("time", Clock((all - _progress.BytesRead) / speed)))
            : pace;
    }

    private static string Clock(double seconds)
    {
        var left = TimeSpan.FromSeconds(Math.Ceiling(Math.Max(0, seconds)));
        return left.TotalHours >= 1 ? left.ToString(@"h\:mm\:ss", null) : left.ToString(@"m\:ss", null);
    }
}
