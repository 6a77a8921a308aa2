namespace ComplianceCore;

/// <summary>Codes of the faults of an office's records: closed reports and the register of reports.</summary>
internal static class RecordIssueCode
{
    public const string UnknownDuty = "CC1301";
    public const string DutyOfOthers = "CC1302";
    public const string ReceivedAfterRecordDay = "CC1303";
    public const string ReceivedBeforePeriodEnds = "CC1304";
    public const string NoRegister = "CC1305";
    public const string NoClosedReport = "CC1306";
    public const string ClosedByOtherRules = "CC1307";
    public const string SharedDays = "CC1308";
    public const string BadDigest = "CC1309";
    public const string JudgedTwice = "CC1310";
    public const string NamedOtherwise = "CC1311";
    public const string BadWindow = "CC1312";
    public const string ClosedOtherwise = "CC1313";
    public const string SeveralClosedReports = "CC1314";
    public const string RuleNotClosed = "CC1315";
    public const string UnitNotKnownNow = "CC1316";
}
