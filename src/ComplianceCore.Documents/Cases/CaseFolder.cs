using System.Text;
using System.Text.Unicode;

namespace ComplianceCore.Documents;

/// <summary>The files of a case, which all stand in its folder or in memory.</summary>
internal sealed class CaseFolder
{
    /// <summary>How many bytes a file may have.</summary>
    internal const long LargestFile = 256L * 1024 * 1024;

    private readonly ICaseStore _store;
    private readonly List<Issue> _issues;
    private readonly SortedDictionary<string, byte[]> _read = new(StringComparer.Ordinal);

    public CaseFolder(string path, List<Issue> issues)
        : this(new DiskStore(path), issues)
    {
    }

    public CaseFolder(ICaseStore store, List<Issue> issues)
    {
        _store = store;
        _issues = issues;
    }

    /// <summary>The files that were read, in the order of their names.</summary>
    public IReadOnlyList<CaseFile> Files => [.. _read.Select(file => new CaseFile(file.Key, file.Value))];

    /// <summary>Whether a name, as any system reads it, leaves the folder or is no name of a file.</summary>
    public static bool LeadsOutside(string name) =>
        name.StartsWith('/')
        || name.Contains('\\', StringComparison.Ordinal)
        || name.Contains(':', StringComparison.Ordinal)
        || name.Contains('\0', StringComparison.Ordinal)
        || name.Split('/').Contains("..", StringComparer.Ordinal);

    /// <summary>The bytes of a file, or null after a fault; a file is read once, however often it is named.</summary>
    /// <param name="name">The name that the case gives; it must not lead out of the folder.</param>
    /// <param name="namedAt">Where the case names it.</param>
    public byte[]? Read(string name, SourcePlace namedAt)
    {
        if (name.Length == 0)
        {
            return null;
        }

        if (LeadsOutside(name))
        {
            _issues.Add(DocumentTexts.Catalog.Error(CaseIssueCode.FileOutsideFolder, namedAt, ("file", name)));
            return null;
        }

        var path = Shortest(name);
        if (_read.TryGetValue(path, out var known))
        {
            return known;
        }

        if (_store.LengthOf(name) is not { } length)
        {
            _issues.Add(CoreTexts.Catalog.Error(JsonIssueCode.MissingFile, namedAt, ("file", name)));
            return null;
        }

        if (length > LargestFile)
        {
            _issues.Add(DocumentTexts.Catalog.Error(CaseIssueCode.FileTooLarge, namedAt, ("file", name)));
            return null;
        }

        try
        {
            return _read[path] = _store.Read(name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _issues.Add(CoreTexts.Catalog.Error(JsonIssueCode.NotReadable, namedAt, ("file", name)));
            return null;
        }
    }

    /// <summary>Leaves a file that was read out of <see cref="Files"/>, since nothing depends on it.</summary>
    public void Forget(string name) => _read.Remove(Shortest(name));

    /// <summary>The JSON files of a folder, by name; none when it is not there.</summary>
    /// <param name="folder">A folder within this one, or empty for this one itself.</param>
    public IReadOnlyList<string> JsonFilesIn(string folder)
    {
        try
        {
            return [.. _store.JsonFilesIn(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _issues.Add(CoreTexts.Catalog.Error(
                JsonIssueCode.NotReadable, SourcePlace.WholeFile(folder), ("file", folder)));
            return [];
        }
    }

    /// <summary>The text of a file in NFC with line feeds and without byte order mark, or null after a fault.</summary>
    public string? ReadText(string name, SourcePlace namedAt)
    {
        if (Read(name, namedAt) is not { } bytes)
        {
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            _issues.Add(CoreTexts.Catalog.Error(JsonIssueCode.NotUtf8, SourcePlace.WholeFile(name), ("file", name)));
            return null;
        }

        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
        return FileText.Normalize(text);
    }

    // The shortest way to a file, so that two spellings of it are one file.
    private static string Shortest(string name) =>
        string.Join('/', name.Split('/').Where(part => part is not ("" or ".")));
}
