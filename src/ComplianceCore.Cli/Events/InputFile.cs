using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>Files that are read as those of a case are, wherever they stand.</summary>
internal static class InputFile
{
    /// <summary>The folder of a file; its issues call the file by its name alone.</summary>
    public static CaseFolder FolderOf(string path, List<Issue> issues)
    {
        var folder = Path.GetDirectoryName(path);
        return new CaseFolder(string.IsNullOrEmpty(folder) ? "." : folder, issues);
    }
}
