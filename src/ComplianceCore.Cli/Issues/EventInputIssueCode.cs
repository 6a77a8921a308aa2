namespace ComplianceCore.Cli;

/// <summary>Codes of event logs, calendars and maps that are not there.</summary>
internal static class EventInputIssueCode
{
    public const string NothingMatches = "CC4051";
    public const string UnknownCalendar = "CC4052";
    public const string UnknownMap = "CC4053";
}
