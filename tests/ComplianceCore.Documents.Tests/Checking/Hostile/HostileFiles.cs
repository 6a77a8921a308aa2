namespace ComplianceCore.Documents.Tests;

/// <summary>Every file that was made to break the checker.</summary>
internal static class HostileFiles
{
    private static readonly Dictionary<string, HostileFile> _all = Everything
        .ToDictionary(file => file.Name, StringComparer.Ordinal);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, HostileFile> All => _all;

    private static IEnumerable<HostileFile> Everything =>
    [
        .. ForeignFiles.All,
        .. CompoundFiles.All,
        .. MacroFiles.All,
        .. TornArchives.All,
        .. ForgedArchives.All,
        .. CrowdedArchives.All,
        .. InflatedFiles.All,
        .. BulkyFiles.All,
        .. EntityFiles.All,
        .. IllFormedFiles.All,
        .. EncodedFiles.All,
        .. DeepFiles.All,
        .. ChainedFiles.All,
        .. StrayTargets.All,
        .. OddDocuments.All,
        .. OddNumbers.All,
        .. OddMeasures.All,
        .. OddTexts.All,
        .. CostlyFiles.All,
        .. CostlyTexts.All,
    ];

    /// <summary>The names of those that come to <paramref name="outcome"/>.</summary>
    public static TheoryData<string> Named(HostileOutcome outcome) =>
        [.. _all.Values.Where(file => file.Outcome == outcome).Select(file => file.Name)];

    /// <summary>The bytes of the file with this name.</summary>
    public static byte[] Called(string name) => _all[name].ToBytes();
}
