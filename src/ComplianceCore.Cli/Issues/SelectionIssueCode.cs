namespace ComplianceCore.Cli;

/// <summary>Codes of names that a case does not know.</summary>
internal static class SelectionIssueCode
{
    public const string UnknownUnit = "CC4041";
    public const string UnknownRule = "CC4042";
}
