using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ComplianceCore.Importers;

/// <summary>Reads the days of documents, the day before the month as Vietnamese tables write them.</summary>
internal static partial class DocumentDay
{
    private static readonly LocalDate _first = new(1970, 1, 1);
    private static readonly LocalDate _last = new(2105, 12, 31);

    /// <summary>The moment of a cell in local time; null when it is none, or out of what events have.</summary>
    public static LocalDateTime? Read(TableCell cell)
    {
        var moment = cell.Kind switch
        {
            CellKind.Day => cell.Moment,
            CellKind.Text => OfText(cell.Text),
            _ => null,
        };
        return moment is { } found && found.Date >= _first && found.Date <= _last ? found : null;
    }

    private static LocalDateTime? OfText(string text)
    {
        if (Written().Match(text) is not { Success: true } written)
        {
            return null;
        }

        var (day, month, year) = (Part(written, "day"), Part(written, "month"), Part(written, "year"));
        var (hour, minute, second) = (Part(written, "hour"), Part(written, "minute"), Part(written, "second"));
        var isDay = month is >= 1 and <= 12 && year is >= 1900 and <= 2200
            && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        var isTime = hour <= 23 && minute <= 59 && second <= 59;
        return isDay && isTime ? new LocalDateTime(year, month, day, hour, minute, second) : null;
    }

    private static int Part(Match written, string name) =>
        written.Groups[name] is { Success: true, Value: var digits }
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex(
        @"^((?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4})"
            + @"|(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2}))"
            + @"([T ](?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2}))?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
