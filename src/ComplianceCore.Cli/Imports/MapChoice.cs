using ComplianceCore.Importers;

namespace ComplianceCore.Cli;

/// <summary>The map of columns that a command line names: an id, or a file.</summary>
internal static class MapChoice
{
    /// <summary>Whether a value is the id of no map at hand, and so the path of a file.</summary>
    public static bool IsFile(string value) => Known(value) is null;

    /// <summary>Reads the map.</summary>
    /// <exception cref="RefusalException">There is none of the name.</exception>
    /// <exception cref="ImportMapFormatException">The file is faulty.</exception>
    public static ImportMap Read(string value)
    {
        if (Known(value) is { } known)
        {
            return known;
        }

        var isMistyped = !File.Exists(value) && Path.GetExtension(value).Length == 0;
        return isMistyped
            ? throw new RefusalException(
            [
                ToolTexts.Catalog.Error(
                    EventInputIssueCode.UnknownMap,
                    SourcePlace.Nowhere,
                    ("value", value),
                    ("known", string.Join(", ", ImportMap.Embedded.Select(map => map.Id)))),
            ])
            : ImportMap.Load(value);
    }

    private static ImportMap? Known(string value) =>
        ImportMap.Embedded.FirstOrDefault(map => string.Equals(map.Id, value, StringComparison.Ordinal));
}
