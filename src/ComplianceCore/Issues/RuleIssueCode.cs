namespace ComplianceCore;

/// <summary>Codes of the faults of a rule set.</summary>
internal static class RuleIssueCode
{
    public const string BadId = "CC1101";
    public const string DuplicateId = "CC1102";
    public const string UnknownKind = "CC1103";
    public const string NoLegalBasis = "CC1104";
    public const string UnknownInstrument = "CC1105";
    public const string UnknownIndicator = "CC1106";
    public const string WrongSortOfIndicator = "CC1107";
    public const string BadPercentage = "CC1108";
    public const string OutOfReach = "CC1109";
    public const string BeforeBasisWasSigned = "CC1110";
    public const string ThresholdsOutOfOrder = "CC1111";
    public const string NoThreshold = "CC1112";
    public const string UnknownConsequence = "CC1113";
    public const string DueUnclear = "CC1114";
    public const string RatioOfItself = "CC1115";
    public const string NothingToCountUnclear = "CC1116";
    public const string NoRule = "CC1117";
    public const string MinimumOutOfBounds = "CC1118";
    public const string NoUnitKind = "CC1119";
    public const string NothingNoticed = "CC1120";
    public const string UnknownRule = "CC1121";
    public const string NoNotice = "CC1122";
    public const string NoticesOutOfOrder = "CC1123";
    public const string AnswerableTooEarly = "CC1124";
    public const string NoticeExpiresTooEarly = "CC1125";
}
