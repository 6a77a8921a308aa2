namespace ComplianceCore;

/// <summary>Codes of the faults of units and of figures held against them.</summary>
internal static class UnitIssueCode
{
    public const string BadCode = "CC1201";
    public const string NameMissing = "CC1202";
    public const string ValidityReversed = "CC1203";
    public const string DuplicateUnit = "CC1204";
    public const string OverlappingValidity = "CC1205";
    public const string UnknownUnit = "CC1206";
    public const string UnitNotInForce = "CC1207";
    public const string UnknownIndicator = "CC1208";
    public const string PartAboveWhole = "CC1209";
    public const string PartOfNothing = "CC1210";
    public const string NotReported = "CC1211";
    public const string NotReportedButNeeded = "CC1212";
    public const string NoThresholdForLevel = "CC1213";
    public const string RuleNotInForce = "CC1214";
    public const string TakenBeforePeriod = "CC1215";
    public const string DueBeforePeriodEnds = "CC1216";
    public const string NoUnitInForce = "CC1217";
    public const string UnknownUnitKind = "CC1218";
}
