namespace ComplianceCore.Importers;

/// <summary>The maps that come with the package.</summary>
internal static class EmbeddedMaps
{
    private const string Folder = "ComplianceCore.Importers.Maps.";

    /// <summary>Reads them, in the order of their ids.</summary>
    public static IReadOnlyList<ImportMap> Read()
    {
        var assembly = typeof(EmbeddedMaps).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(name =>
                {
                    using var stream = assembly.GetManifestResourceStream(name)!;
                    var utf8 = new byte[stream.Length];
                    stream.ReadExactly(utf8);
                    return ImportMap.Parse(utf8, name[Folder.Length..]);
                })
                .OrderBy(map => map.Id, StringComparer.Ordinal),
        ];
    }
}
