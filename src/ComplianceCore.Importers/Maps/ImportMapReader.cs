namespace ComplianceCore.Importers;

/// <summary>Reads a map of columns; every fault of the file is told.</summary>
internal sealed class ImportMapReader
{
    private readonly JsonReading _reading;

    private ImportMapReader(JsonReading reading) => _reading = reading;

    /// <summary>Reads a map.</summary>
    /// <exception cref="ImportMapFormatException">The map is faulty.</exception>
    public static ImportMap Read(ReadOnlyMemory<byte> utf8, string file)
    {
        var reading = JsonReading.Open(utf8, file);
        var content = reading.OpenRoot(ImportMap.Format) is { } root
            ? new ImportMapReader(reading).ReadContent(root)
            : null;
        var faults = reading.IssuesInOrder();
        return content is not null && faults.Count == 0
            ? new ImportMap(content)
            : throw new ImportMapFormatException(faults);
    }

    private ImportMapContent ReadContent(ObjectReader root)
    {
        var content = new ImportMapContent
        {
            Id = root.Text("id"),
            Title = root.Localized("title"),
            Target = root.Choice("target", MapWords.Targets),
            Numbers = root.Choice("numbers", MapWords.Numbers, NumberConvention.Vietnamese),
            Dash = root.Choice("dash", MapWords.Dashes, DashMeaning.Refused),
            Aliases = ReadAliases(root).AsReadOnly(),
            Columns = [.. root.Objects("columns").Select(ReadColumn)],
        };
        root.Close();
        new ImportMapCheck(_reading, content, root["columns"]).Check();
        return content;
    }

    private static Dictionary<string, string> ReadAliases(ObjectReader root)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alias in root.OptionalObjects("aliases"))
        {
            aliases[alias.Text("name")] = alias.Text("code");
            alias.Close();
        }

        return aliases;
    }

    private static ColumnMap ReadColumn(ObjectReader item)
    {
        var column = new ColumnMap
        {
            Role = item.Choice("role", MapWords.Roles),
            Id = item.OptionalText("id") ?? string.Empty,
            Headers = item.Has("headers") ? item.Texts("headers") : [],
            Under = item.Has("under") ? item.Texts("under") : [],
            IsOptional = item.Flag("optional", otherwise: false),
            IsCheckOnly = item.Flag("checkOnly", otherwise: false),
            SumOf = item.Has("sumOf") ? item.Texts("sumOf") : [],
            Part = item.OptionalText("part"),
            Whole = item.OptionalText("whole"),
        };
        item.Close();
        return column;
    }
}
