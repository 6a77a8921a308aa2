namespace ComplianceCore.Documents;

/// <summary>Codes of the faults of scenarios, and of what came of running them.</summary>
internal static class ScenarioIssueCode
{
    // Reading.
    public const string FolderMissing = "CC2101";
    public const string NoScenario = "CC2102";
    public const string DuplicateName = "CC2103";
    public const string UnknownRule = "CC2104";
    public const string UnknownCount = "CC2105";
    public const string UnknownDuty = "CC2106";
    public const string UnknownConsequence = "CC2107";
    public const string ConsequenceWithoutBreach = "CC2108";
    public const string NothingExpected = "CC2109";
    public const string ExpectedTwice = "CC2110";
    public const string KindNeeded = "CC2111";
    public const string ClosedTwice = "CC2112";
    public const string ClosedTooLate = "CC2113";

    // Running.
    public const string OtherVerdict = "CC2121";
    public const string OtherConsequence = "CC2122";
    public const string Refused = "CC2123";

    // What the scenarios leave open.
    public const string NeverBreached = "CC2131";
    public const string NeverMet = "CC2132";
}
