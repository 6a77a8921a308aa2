namespace ComplianceCore.Documents;

/// <summary>The files of a case in memory.</summary>
internal sealed class MemoryStore : ICaseStore
{
    private readonly Dictionary<string, CaseFile> _files;

    /// <param name="files">The files, each name once.</param>
    public MemoryStore(IEnumerable<CaseFile> files)
    {
        _files = files.ToDictionary(file => file.Name, StringComparer.Ordinal);
    }

    public long? LengthOf(string name) => _files.TryGetValue(name, out var file) ? file.Bytes.Length : null;

    public byte[] Read(string name) => _files[name].Bytes.ToArray();

    public IEnumerable<string> JsonFilesIn(string folder) => _files.Keys.Where(name =>
        name.EndsWith(".json", StringComparison.Ordinal)
        && string.Equals(FolderOf(name), folder, StringComparison.Ordinal));

    private static string FolderOf(string name) =>
        name.LastIndexOf('/') is > 0 and var end ? name[..end] : string.Empty;
}
