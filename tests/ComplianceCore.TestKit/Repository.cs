namespace ComplianceCore.TestKit;

/// <summary>The files of this repository.</summary>
/// <remarks>
/// Neither the working directory nor the path of a source file is the same on every machine that builds this.
/// </remarks>
public static class Repository
{
    private const string Solution = "ComplianceCore.sln";

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, Solution)))
        {
            directory = directory.Parent;
        }

        return directory?.FullName
            ?? throw new DirectoryNotFoundException($"No {Solution} above {AppContext.BaseDirectory}.");
    }
}
