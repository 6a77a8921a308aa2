namespace ComplianceCore;

/// <summary>Codes of the remarks of a review of a rule set.</summary>
internal static class ReviewIssueCode
{
    // What can never find a breach, or never be met.
    public const string NobodyToNotice = "CC1401";
    public const string NoticedOfOtherKinds = "CC1402";
    public const string DueBeforeInForce = "CC1403";
    public const string AmongItself = "CC1404";

    // Days that no number or notice covers.
    public const string LevelWithoutThreshold = "CC1411";
    public const string OthersWithoutThreshold = "CC1412";
    public const string DaysWithoutNotice = "CC1413";

    // Days on which two things hold.
    public const string NoticesOverlap = "CC1421";
    public const string RulesOverlap = "CC1422";
    public const string OwnBeforeGeneral = "CC1423";

    // What nobody uses.
    public const string UnusedIndicator = "CC1431";
    public const string UnusedConsequence = "CC1432";
    public const string UnusedInstrument = "CC1433";
}
