namespace ComplianceCore.TestKit;

/// <summary>An empty folder that lives as long as a test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compliance-");

    /// <summary>The folder.</summary>
    public string Location => _folder.FullName;

    /// <summary>The path of something in the folder.</summary>
    /// <param name="name">Its name.</param>
    public string PathOf(string name) => Path.Combine(Location, name);

    /// <summary>What is in the folder, with the sub-folders and hidden files, in the order of the names.</summary>
    public IReadOnlyList<string> Names() =>
    [
        .. Directory.EnumerateFileSystemEntries(Location, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Location, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Deletes the folder with all that is in it.</summary>
    public void Dispose() => _folder.Delete(recursive: true);
}
