namespace ComplianceCore.Documents;

/// <summary>Codes of the faults of a receipt, and of what differs from it.</summary>
internal static class ReceiptIssueCode
{
    public const string FolderMissing = "CC2501";
    public const string FileOutsideFolder = "CC2502";
    public const string FileTwice = "CC2503";
    public const string FileMissing = "CC2511";
    public const string FileChanged = "CC2512";
    public const string FileNotListed = "CC2513";
    public const string FileMadeOtherwise = "CC2514";
    public const string FileNotMade = "CC2515";
    public const string ReceiptRewritten = "CC2516";
    public const string PartDiffers = "CC2521";
    public const string OtherEngine = "CC2522";
    public const string DigestOfOthers = "CC2523";
    public const string CaseFaulty = "CC2531";
}
