namespace ComplianceCore.Importers;

/// <summary>Codes of the faults of a map of columns.</summary>
internal static class MapIssueCode
{
    public const string MissingRole = "CC6301";
    public const string UnknownColumn = "CC6302";
    public const string IdTwice = "CC6303";
    public const string BadId = "CC6304";
    public const string RoleOfOtherTarget = "CC6305";
    public const string RoleTwice = "CC6306";
    public const string NoHeaders = "CC6307";
}
