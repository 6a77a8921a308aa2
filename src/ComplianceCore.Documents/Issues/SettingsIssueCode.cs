namespace ComplianceCore.Documents;

/// <summary>Codes of the faults of the settings of a dispatch.</summary>
internal static class SettingsIssueCode
{
    public const string BadCodeNumber = "CC2401";
    public const string BadCodeNotation = "CC2402";
    public const string FinalMark = "CC2403";
    public const string SeveralLines = "CC2404";
    public const string NoEntry = "CC2405";
    public const string TooManyLines = "CC2406";
    public const string BadIssuedDate = "CC2407";
    public const string NoCopies = "CC2408";
    public const string ColumnUnclear = "CC2409";
    public const string UnknownIndicator = "CC2410";
    public const string NothingToCountUnclear = "CC2411";
    public const string TooFewColumns = "CC2412";
    public const string UnprintableCharacter = "CC2413";
    public const string TooManyColumns = "CC2414";
    public const string UnknownLayoutRule = "CC2415";
    public const string AcceptedTwice = "CC2416";
    public const string NoReason = "CC2417";
    public const string LabelWritten = "CC2418";
}
