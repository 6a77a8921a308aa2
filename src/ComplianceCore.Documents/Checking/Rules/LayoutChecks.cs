namespace ComplianceCore.Documents;

/// <summary>Everything that a document is checked for.</summary>
internal static class LayoutChecks
{
    private static readonly Action<CheckedDispatch>[] _all =
    [
        PageCheck.Check,
        TypefaceCheck.Check,
        MissingCheck.Check,
        LetterCheck.Check,
        AlignmentCheck.Check,
        HeadingCheck.Check,
        HeadingSpacingCheck.Check,
        NumberCheck.Check,
        DateCheck.Check,
        SubjectCheck.Check,
        StampCheck.Check,
        AddresseeCheck.Check,
        BodyCheck.Check,
        BodyWordingCheck.Check,
        SentenceCheck.Check,
        RecipientCheck.Check,
        SignatureCheck.Check,
        AnnexCheck.Check,
        PageNumberCheck.Check,
        ReadingNotes.Check,
    ];

    /// <summary>Checks a document.</summary>
    public static void Run(CheckedDispatch dispatch)
    {
        foreach (var check in _all)
        {
            check(dispatch);
        }
    }
}
