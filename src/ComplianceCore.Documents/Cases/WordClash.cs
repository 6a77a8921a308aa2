namespace ComplianceCore.Documents;

/// <summary>A word with two meanings.</summary>
/// <param name="Word">The word as it was written the second time.</param>
/// <param name="First">What it means at first.</param>
/// <param name="Second">What it means then.</param>
internal sealed record WordClash(string Word, string First, string Second)
{
    /// <summary>The fault.</summary>
    public Issue At(SourcePlace place) => DocumentTexts.Catalog.Error(
        CaseIssueCode.WordTwice, place, ("word", Word), ("first", First), ("second", Second));
}
