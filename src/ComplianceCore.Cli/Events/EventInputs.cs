using ComplianceCore.Documents;
using ComplianceCore.Events;

namespace ComplianceCore.Cli;

/// <summary>What events are counted from and by.</summary>
/// <param name="Logs">The logs; one of them may be the standard input.</param>
/// <param name="Units">The units.</param>
/// <param name="Calendar">The periods.</param>
internal sealed record EventInputs(IReadOnlyList<string> Logs, UnitDirectory Units, EventCalendar Calendar)
{
    /// <summary>What issues call the standard input.</summary>
    public const string StandardInputName = "stdin";

    /// <summary>Reads units and calendar and finds the logs.</summary>
    /// <param name="logs">The logs as they were named.</param>
    /// <param name="units">The table of the units.</param>
    /// <param name="calendar">The calendar as it was named.</param>
    /// <param name="outputs">The files to be written, which must be none of those that are read.</param>
    /// <exception cref="RefusalException">Something is faulty; every fault is told.</exception>
    public static EventInputs Read(
        IReadOnlyList<string> logs,
        string units,
        string calendar,
        IReadOnlyList<string> outputs)
    {
        var issues = new List<Issue>();
        var files = EventFiles.Find(logs, issues);
        var directory = ReadUnits(units, issues);
        var periods = CalendarChoice.Read(calendar, issues);
        string[] inputs = [.. files, units, .. CalendarChoice.IsFile(calendar) ? [calendar] : Array.Empty<string>()];
        issues.AddRange(FaultsOf(outputs, inputs));
        return directory is not null && periods is not null && issues.Count == 0
            ? new EventInputs(files, directory, periods)
            : throw new RefusalException(issues);
    }

    /// <summary>Counts the events.</summary>
    /// <param name="options">How to count.</param>
    /// <param name="openInput">Opens the standard input.</param>
    /// <param name="cancellation">Stops the count.</param>
    /// <exception cref="EventLogException">A log cannot be counted.</exception>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public EventCount Count(EventCountOptions options, Func<Stream> openInput, CancellationToken cancellation)
    {
        var aggregator = EventAggregator.Of(Units, Calendar, options);
        if (!Logs.Contains(EventFiles.StandardInput, StringComparer.Ordinal))
        {
            return aggregator.CountFiles(Logs, cancellation);
        }

        var sources = LogFiles.Open([.. Logs.Where(log => log is not EventFiles.StandardInput)]);
        var place = Logs.TakeWhile(log => log is not EventFiles.StandardInput).Count();
        using var piped = new StreamSource(openInput(), StandardInputName, isOwned: true);
        return aggregator.Count([.. sources.Take(place), piped, .. sources.Skip(place)], cancellation);
    }

    private static UnitDirectory? ReadUnits(string path, List<Issue> issues)
    {
        var name = Path.GetFileName(path);
        var text = InputFile.FolderOf(path, issues).ReadText(name, SourcePlace.Nowhere);
        return text is null ? null : UnitCodesFile.Read(text, name, issues);
    }

    private static IEnumerable<Issue> FaultsOf(IReadOnlyList<string> outputs, IEnumerable<string> inputs)
    {
        var read = inputs.Select(FilePath.Full).ToHashSet(FilePath.Comparer);
        var written = new HashSet<string>(FilePath.Comparer);
        foreach (var output in outputs)
        {
            if (read.Contains(FilePath.Full(output)))
            {
                yield return ToolTexts.Catalog.Error(
                    OutputIssueCode.OutputIsLog, SourcePlace.Nowhere, ("file", output));
            }

            if (!written.Add(FilePath.Full(output)))
            {
                yield return ToolTexts.Catalog.Error(
                    OutputIssueCode.OutputTwice, SourcePlace.Nowhere, ("file", output));
            }
        }
    }
}
