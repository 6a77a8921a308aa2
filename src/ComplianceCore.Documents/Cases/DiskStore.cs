namespace ComplianceCore.Documents;

/// <summary>The files of a case in a folder of the disk.</summary>
internal sealed class DiskStore : ICaseStore
{
    private readonly string _path;

    public DiskStore(string path)
    {
        _path = path;
    }

    public long? LengthOf(string name) =>
        new FileInfo(Path.Combine(_path, name)) is { Exists: true } file ? file.Length : null;

    public byte[] Read(string name) => File.ReadAllBytes(Path.Combine(_path, name));

    public IEnumerable<string> JsonFilesIn(string folder)
    {
        var path = Path.Combine(_path, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.json")
                .Select(file => Path.Combine(folder, Path.GetFileName(file)).Replace('\\', '/'))
            : [];
    }
}
