namespace ComplianceCore.Documents;

/// <summary>Codes of the reasons why a Word file cannot be checked.</summary>
internal static class WordIssueCode
{
    public const string Empty = "CC2601";
    public const string NotWord = "CC2602";
    public const string Encrypted = "CC2603";
    public const string OldFormat = "CC2604";
    public const string Macros = "CC2605";
    public const string Damaged = "CC2606";
    public const string TooLarge = "CC2607";
    public const string NestedTooDeep = "CC2608";
    public const string TooManyParagraphs = "CC2609";
    public const string FileMissing = "CC2611";
    public const string NotReadable = "CC2612";
}
