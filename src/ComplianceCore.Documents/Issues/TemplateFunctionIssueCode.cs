namespace ComplianceCore.Documents;

/// <summary>Codes of values that a function of templates can do nothing with.</summary>
internal static class TemplateFunctionIssueCode
{
    public const string NotACount = "CC3202";
    public const string EmptyList = "CC3203";
    public const string OutOfRange = "CC3211";
    public const string NothingToReplace = "CC3212";
    public const string NothingToCount = "CC3213";
    public const string DayOutOfCalendar = "CC3214";
    public const string SoughtTooLong = "CC3215";
}
