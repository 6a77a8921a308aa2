namespace ComplianceCore.Cli;

/// <summary>Tells whether two paths lead to one file.</summary>
internal static class FilePath
{
    /// <summary>Compares full paths as the file systems of the machine mostly do.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparer.OrdinalIgnoreCase
            : StringComparer.Ordinal;

    /// <summary>The full path; where a link leads is not followed.</summary>
    public static string Full(string path) => Path.GetFullPath(path);
}
