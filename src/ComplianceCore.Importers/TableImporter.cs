using System.Data.Common;

namespace ComplianceCore.Importers;

/// <summary>Reads tables of an office by a map of their columns, into figures or events of known units.</summary>
public sealed class TableImporter
{
    private readonly UnitRegister _units;
    private readonly ImportMap _map;
    private readonly ImportOptions _options;

    private TableImporter(UnitRegister units, ImportMap map, ImportOptions options)
    {
        _units = units;
        _map = map;
        _options = options;
    }

    /// <summary>Creates an importer.</summary>
    /// <param name="units">The units that tables may name, those of one day.</param>
    /// <param name="map">The map of the columns.</param>
    /// <param name="options">How to import.</param>
    public static TableImporter Of(UnitRegister units, ImportMap map, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        return new TableImporter(units, map, options);
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
        var run = new ImportRun(_units, _map, _options, name);
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
            ? new ImportRun(_units, _map, _options, name)
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
        return new ImportRun(_units, _map, _options, name).Of(null, () => new DatabaseSource(reader), cancellation);
    }
}
