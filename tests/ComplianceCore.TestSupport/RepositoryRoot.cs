namespace ComplianceCore.TestKit;

/// <summary>The folder of the repository, found from where the tests run.</summary>
/// <remarks>
/// Neither the working directory nor the path of a source file is the same on every machine that builds this.
/// </remarks>
public static class RepositoryRoot
{
    private const string Solution = "ComplianceCore.sln";

    /// <summary>The path of a file or folder of the repository.</summary>
    /// <param name="parts">Its folders and name, from the root.</param>
    public static string PathOf(params string[] parts)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, Solution)))
        {
            directory = directory.Parent;
        }

        return directory is null
            ? throw new DirectoryNotFoundException($"No {Solution} above {AppContext.BaseDirectory}.")
            : Path.Combine([directory.FullName, .. parts]);
    }
}
