namespace ComplianceCore.Documents;

/// <summary>Codes of what stands in the way of the next case, or has to be looked at in it.</summary>
internal static class SuccessionIssueCode
{
    public const string NoNextPeriod = "CC2061";
    public const string NotClosed = "CC2062";
    public const string PeriodNotLater = "CC2063";
    public const string FixedDays = "CC2064";
    public const string NamesOldPeriod = "CC2065";
}
