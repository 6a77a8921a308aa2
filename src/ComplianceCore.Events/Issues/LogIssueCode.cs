namespace ComplianceCore.Events;

/// <summary>Codes of the faults for which an event log, or a calendar file, is refused whole.</summary>
internal static class LogIssueCode
{
    public const string MissingFile = "CC5001";
    public const string NotReadable = "CC5002";
    public const string Empty = "CC5003";
    public const string HeaderNotRead = "CC5004";
    public const string MissingColumn = "CC5005";
    public const string ColumnTwice = "CC5006";
    public const string Changed = "CC5007";
    public const string DamagedGzip = "CC5008";
    public const string NoTemporaryFile = "CC5009";
    public const string TemporaryFileFull = "CC5010";
    public const string SharedDay = "CC5011";
    public const string PeriodOutOfRange = "CC5012";
    public const string PeriodReversed = "CC5013";
    public const string NoPeriods = "CC5014";
    public const string NoCache = "CC5015";
    public const string CacheNotWritten = "CC5016";
}
