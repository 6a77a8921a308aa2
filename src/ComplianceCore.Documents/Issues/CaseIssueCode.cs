namespace ComplianceCore.Documents;

/// <summary>Codes of the faults of a case folder.</summary>
internal static class CaseIssueCode
{
    public const string FolderMissing = "CC2001";
    public const string FileOutsideFolder = "CC2002";
    public const string FileTooLarge = "CC2003";
    public const string IncludeTwice = "CC2004";
    public const string PeriodUnclear = "CC2011";
    public const string PeriodReversed = "CC2012";
    public const string BadPeriod = "CC2013";
    public const string BadCutOff = "CC2014";
    public const string BadQuoting = "CC2021";
    public const string WrongFieldCount = "CC2022";
    public const string UnknownColumn = "CC2023";
    public const string DuplicateColumn = "CC2024";
    public const string MissingColumn = "CC2025";
    public const string OtherSeparator = "CC2026";
    public const string UnknownKind = "CC2031";
    public const string UnknownGroup = "CC2032";
    public const string NotADate = "CC2033";
    public const string NegativeFigure = "CC2041";
    public const string NotAWholeNumber = "CC2042";
    public const string DuplicateFigure = "CC2043";
    public const string DuplicateReport = "CC2044";
    public const string FiguresUnclear = "CC2051";
    public const string LogTwice = "CC2052";
    public const string NoLog = "CC2053";
    public const string WordsWithoutLog = "CC2054";
    public const string WordTwice = "CC2055";
    public const string NoUnit = "CC2056";
    public const string TooManyUnits = "CC2057";
    public const string RowsNotCounted = "CC2058";
    public const string UnitNotJudged = "CC2059";
    public const string NothingCounted = "CC2060";
}
