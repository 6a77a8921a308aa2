namespace ComplianceCore.Documents.Tests;

/// <summary>Every variant that is not to be reported.</summary>
internal static class HarmlessVariants
{
    /// <summary>The variants.</summary>
    public static IReadOnlyList<HarmlessVariant> All { get; } =
        [.. HarmlessWords.All, .. HarmlessManners.All, .. HarmlessLines.All];
}
