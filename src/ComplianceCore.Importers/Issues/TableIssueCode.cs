namespace ComplianceCore.Importers;

/// <summary>Codes of what the reader of a table should know; nothing is refused for it.</summary>
internal static class TableIssueCode
{
    public const string SheetWithoutTable = "CC6101";
    public const string ColumnPassedOver = "CC6102";
    public const string SheetHidden = "CC6103";
    public const string TotalDiffers = "CC6111";
    public const string PercentDiffers = "CC6112";
    public const string SumDiffers = "CC6113";
    public const string NamesDiffer = "CC6114";
    public const string TotalNotRead = "CC6115";
    public const string AliasWithoutUnit = "CC6121";
}
