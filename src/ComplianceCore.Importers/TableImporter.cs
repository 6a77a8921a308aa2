using System.Data.Common;
using NodaTime;

namespace ComplianceCore.Importers;

/// <summary>Reads tables of an office by a map of their columns: figures or events of known units, or units.</summary>
public sealed class TableImporter
{
    // Nobody asks on which day a register without units is.
    private static readonly LocalDate _anyDay = new(2000, 1, 1);

    private readonly UnitRegister _units;
    private readonly IReadOnlyList<UnitKind> _kinds;
    private readonly ImportMap _map;
    private readonly ImportOptions _options;

    private TableImporter(
        UnitRegister units,
        IReadOnlyList<UnitKind> kinds,
        ImportMap map,
        ImportOptions options)
    {
        _units = units;
        _kinds = kinds;
        _map = map;
        _options = options;
    }

    /// <summary>Creates an importer.</summary>
    /// <param name="units">The units that tables may name, those of one day.</param>
    /// <param name="map">The map of the columns.</param>
    /// <param name="options">How to import.</param>
    /// <exception cref="ArgumentException">The map is of units.</exception>
    public static TableImporter Of(UnitRegister units, ImportMap map, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        return map.Target == MapTarget.Units
            ? throw new ArgumentException("A map of units needs the kinds of units.", nameof(map))
            : new TableImporter(units, [], map, options);
    }

    /// <summary>Creates an importer of units.</summary>
    /// <param name="kinds">The kinds that units may have.</param>
    /// <param name="map">The map of the columns, a map of units.</param>
    /// <param name="options">How to import.</param>
    /// <exception cref="ArgumentException">The map is not of units.</exception>
    public static TableImporter OfUnits(IReadOnlyList<UnitKind> kinds, ImportMap map, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        return map.Target == MapTarget.Units
            ? new TableImporter(UnitDirectory.Of([]).On(_anyDay), kinds, map, options)
            : throw new ArgumentException("The map is not of units.", nameof(map));
    }

    /// <summary>Imports a file: CSV, TSV, XLSX or XLS, by what it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops the import.</param>
    /// <returns>The result; a file that cannot be read is refused in it.</returns>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public ImportResult ImportFile(string path, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var name = Path.GetFileName(path);
        var run = new ImportRun(_units, _kinds, _map, _options, name);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return run.Of(stream, () => TableSources.Open(stream, name), cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return run.Refuse(new TableFormatException(
                fault is FileNotFoundException or DirectoryNotFoundException
                    ? FileIssueCode.MissingFile
                    : FileIssueCode.NotReadable));
        }
    }

    /// <summary>Imports a file that is open.</summary>
    /// <param name="stream">The file, which can be sought in and stays open.</param>
    /// <param name="name">Its name; an extension in it must be true.</param>
    /// <param name="cancellation">Stops the import.</param>
    /// <returns>The result; a file that cannot be read is refused in it.</returns>
    /// <exception cref="ArgumentException">The stream cannot be sought in.</exception>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public ImportResult Import(Stream stream, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return stream.CanSeek
            ? new ImportRun(_units, _kinds, _map, _options, name)
                .Of(stream, () => TableSources.Open(stream, name), cancellation)
            : throw new ArgumentException("A table is read from a stream that can be sought in.", nameof(stream));
    }

    /// <summary>Imports the rows of a query; the names of its columns are the header.</summary>
    /// <param name="reader">The query, before its first row; it stays open.</param>
    /// <param name="name">The name by which issues call it.</param>
    /// <param name="cancellation">Stops the import.</param>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public ImportResult Import(DbDataReader reader, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new ImportRun(_units, _kinds, _map, _options, name)
            .Of(null, () => new DatabaseSource(reader), cancellation);
    }
}
