using System.Globalization;
using ComplianceCore.Documents;
using ComplianceCore.Events;

namespace ComplianceCore.Cli;

/// <summary>The calendar that a command line names: a word, or a file of periods.</summary>
internal static class CalendarChoice
{
    private const string Months = "months";
    private const string Quarters = "quarters";
    private const string CutOff = "cutoff:";

    /// <summary>Whether a value is none of the words, and so the path of a file.</summary>
    public static bool IsFile(string value) => value is not (Months or Quarters) && !IsCutOff(value);

    /// <summary>Whether a value can be a calendar; a cut-off is a day that every month has.</summary>
    public static bool IsSound(string value) => !IsCutOff(value) || DayOf(value) is not null;

    /// <summary>Reads the calendar.</summary>
    /// <param name="value">A value that is sound.</param>
    /// <param name="issues">Takes the faults.</param>
    /// <returns>The calendar, or null after a fault.</returns>
    public static EventCalendar? Read(string value, List<Issue> issues) => value switch
    {
        Months => EventCalendar.Months(ReportingCalendar.Civil),
        Quarters => EventCalendar.Quarters(ReportingCalendar.Civil),
        _ when IsCutOff(value) => EventCalendar.Months(ReportingCalendar.CutOff(DayOf(value)!.Value)),
        _ => ReadFile(value, issues),
    };

    private static EventCalendar? ReadFile(string path, List<Issue> issues)
    {
        var isMistyped = !File.Exists(path) && Path.GetExtension(path).Length == 0;
        if (isMistyped)
        {
            issues.Add(ToolTexts.Catalog.Error(
                EventInputIssueCode.UnknownCalendar, SourcePlace.Nowhere, ("value", path)));
            return null;
        }

        var (folder, name) = (InputFile.FolderOf(path, issues), Path.GetFileName(path));
        return folder.Read(name, SourcePlace.Nowhere) is { } bytes ? CalendarFile.Read(bytes, name, issues) : null;
    }

    private static bool IsCutOff(string value) => value.StartsWith(CutOff, StringComparison.Ordinal);

    private static int? DayOf(string value) =>
        int.TryParse(value[CutOff.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && day is >= 1 and <= 28
            ? day
            : null;
}
