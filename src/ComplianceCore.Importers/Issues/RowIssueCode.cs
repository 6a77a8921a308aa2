namespace ComplianceCore.Importers;

/// <summary>Codes of the faults for which a row is rejected.</summary>
internal static class RowIssueCode
{
    public const string UnknownUnit = "CC6201";
    public const string AmbiguousUnit = "CC6202";
    public const string CodeAndNameDiffer = "CC6203";
    public const string UnitMissing = "CC6204";
    public const string UnitAgain = "CC6205";
    public const string UnlikeAnyUnit = "CC6206";
    public const string NotANumber = "CC6211";
    public const string NotWhole = "CC6212";
    public const string OtherConvention = "CC6213";
    public const string Negative = "CC6214";
    public const string TooLarge = "CC6215";
    public const string Dash = "CC6216";
    public const string FormulaError = "CC6217";
    public const string DayForNumber = "CC6218";
    public const string UnknownFlag = "CC6219";
    public const string UnknownIndicator = "CC6220";
    public const string Unprintable = "CC6221";
    public const string BadQuoting = "CC6222";
    public const string NumberMissing = "CC6231";
    public const string NotADay = "CC6232";
    public const string UnknownConfidentiality = "CC6233";
    public const string DocumentAgain = "CC6234";
    public const string UnknownKind = "CC6241";
    public const string BadUnit = "CC6242";
    public const string CodeAgain = "CC6243";
}
