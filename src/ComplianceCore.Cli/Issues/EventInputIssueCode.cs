namespace ComplianceCore.Cli;

/// <summary>Codes of event logs and calendars that are not there.</summary>
internal static class EventInputIssueCode
{
    public const string NothingMatches = "CC4051";
    public const string UnknownCalendar = "CC4052";
}
