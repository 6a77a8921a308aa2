namespace ComplianceCore.Events;

/// <summary>Codes of rows that count for nothing: the faults of bad ones, and the tallies of the others.</summary>
internal static class RowIssueCode
{
    public const string FieldCount = "CC5101";
    public const string BadQuoting = "CC5102";
    public const string RowTooLong = "CC5103";
    public const string NotUtf8 = "CC5104";
    public const string Unprintable = "CC5105";
    public const string DocumentMissing = "CC5106";
    public const string UnitMissing = "CC5107";
    public const string UnknownKind = "CC5108";
    public const string BadMoment = "CC5109";
    public const string MomentOutOfRange = "CC5110";
    public const string UnknownConfidentiality = "CC5111";
    public const string Secret = "CC5121";
    public const string UnknownUnit = "CC5122";
    public const string OutsideCalendar = "CC5123";
    public const string AfterAsOf = "CC5124";
    public const string Recalled = "CC5125";
    public const string SignedWithoutIssue = "CC5126";
    public const string Reissued = "CC5127";
    public const string Repeated = "CC5128";
}
