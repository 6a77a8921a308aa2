using System.Collections.ObjectModel;

namespace ComplianceCore.Importers;

/// <summary>Says by which words the columns of a table are found and what they mean (bảng khai báo cột).</summary>
public sealed class ImportMap
{
    /// <summary>The number of the format of map files.</summary>
    public const int Format = 1;

    private static readonly Lazy<IReadOnlyList<ImportMap>> _embedded = new(EmbeddedMaps.Read);

    internal ImportMap(ImportMapContent content)
    {
        Id = content.Id;
        Title = content.Title;
        Target = content.Target;
        Numbers = content.Numbers;
        Dash = content.Dash;
        Columns = content.Columns;
        Aliases = content.Aliases;
    }

    /// <summary>The maps that come with the package, for layouts that are in use, by their ids.</summary>
    public static IReadOnlyList<ImportMap> Embedded => _embedded.Value;

    /// <summary>The id, such as <c>signing-annex</c>.</summary>
    public string Id { get; }

    /// <summary>What it is for.</summary>
    public LocalizedText Title { get; }

    /// <summary>What the rows become.</summary>
    public MapTarget Target { get; }

    /// <summary>How numbers are written.</summary>
    public NumberConvention Numbers { get; }

    /// <summary>What a dash means.</summary>
    public DashMeaning Dash { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<ColumnMap> Columns { get; }

    /// <summary>Names of units that the directory does not have, and the codes of the units that are meant.</summary>
    public ReadOnlyDictionary<string, string> Aliases { get; }

    /// <summary>Reads a map from its file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ImportMapFormatException">The map is faulty; every fault is told.</exception>
    public static ImportMap Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var name = Path.GetFileName(path);
        try
        {
            return Parse(File.ReadAllBytes(path), name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var code = fault is FileNotFoundException or DirectoryNotFoundException
                ? JsonIssueCode.MissingFile
                : JsonIssueCode.NotReadable;
            throw new ImportMapFormatException(
                [CoreTexts.Catalog.Error(code, SourcePlace.WholeFile(name), ("file", name))]);
        }
    }

    /// <summary>Reads a map from the bytes of its file.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <param name="file">The name by which faults call the file.</param>
    /// <exception cref="ImportMapFormatException">The map is faulty; every fault is told.</exception>
    public static ImportMap Parse(ReadOnlyMemory<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ImportMapReader.Read(utf8, file);
    }

    /// <summary>The column of a role; null when the map has none.</summary>
    internal ColumnMap? ColumnOf(ColumnRole role) => Columns.FirstOrDefault(column => column.Role == role);
}
