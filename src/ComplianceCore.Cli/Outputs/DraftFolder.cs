using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>The folder that receives what is made of a case, apart from the folder of the case.</summary>
internal sealed class DraftFolder
{
    private readonly string _path;
    private readonly string _case;

    public DraftFolder(string path, string office)
    {
        _path = path;
        _case = office;
    }

    /// <summary>Refuses the folder of the case itself and its history, before anything is read.</summary>
    /// <exception cref="OutputException">It is one of them, or within the history.</exception>
    public void ThrowIfCase()
    {
        var path = FullPath(_path);
        var history = FullPath(Path.Combine(_case, HistoryFolder.Name));
        if (string.Equals(FullPath(_case), path, StringComparison.Ordinal)
            || string.Equals(history, path, StringComparison.Ordinal)
            || path.StartsWith(history + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw Refused(OutputIssueCode.FolderIsCase, ("folder", _path));
        }
    }

    /// <summary>Refuses a folder whose history a new case would look back on though it is not its own.</summary>
    /// <param name="next">The new case.</param>
    /// <exception cref="OutputException">There is such a history.</exception>
    public void ThrowIfStrangersInHistory(NextCase next) => ThrowIfAny(
        OutputIssueCode.StrangersInHistory,
        new CaseFolder(_path, []).JsonFilesIn(HistoryFolder.Name)
            .Except(next.Files.Select(file => file.Name), StringComparer.Ordinal));

    /// <summary>Writes a draft.</summary>
    /// <param name="drafted">The draft.</param>
    /// <param name="mayReplace">Whether files with other bytes may be replaced.</param>
    /// <exception cref="OutputException">It cannot be written; the folder is as it was.</exception>
    public IReadOnlyList<PlannedOutput> Write(DraftedCase drafted, bool mayReplace)
    {
        ThrowIfAmongInputs(drafted);
        ThrowIfStrangers(drafted);
        return new OutputFolder(_path).Write(drafted.Files, mayReplace);
    }

    private void ThrowIfAmongInputs(DraftedCase drafted)
    {
        var inputs = drafted.Case.Files
            .Select(file => FullPath(Path.Combine(_case, file.Name)))
            .ToHashSet(StringComparer.Ordinal);
        ThrowIfAny(
            OutputIssueCode.OutputIsInput,
            drafted.Files
                .Select(file => file.Name)
                .Where(name => inputs.Contains(FullPath(Path.Combine(_path, name)))));
    }

    // Whatever stands among the copies would be read as an input when the draft is verified.
    private void ThrowIfStrangers(DraftedCase drafted)
    {
        var folder = Path.Combine(_path, DraftedCase.InputFolder);
        if (!Directory.Exists(folder))
        {
            return;
        }

        var everything = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
        };
        var present = Directory.EnumerateFiles(folder, "*", everything)
            .Select(path => Path.GetRelativePath(_path, path).Replace(Path.DirectorySeparatorChar, '/'));
        ThrowIfAny(
            OutputIssueCode.StrangersAmongInputs,
            present.Except(drafted.Files.Select(file => file.Name), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal));
    }

    private void ThrowIfAny(string code, IEnumerable<string> names)
    {
        var files = string.Join(", ", names);
        if (files.Length > 0)
        {
            throw Refused(code, ("files", files));
        }
    }

    private OutputException Refused(string code, TextArgument argument) =>
        new([ToolTexts.Catalog.Error(code, SourcePlace.WholeFile(_path), argument)]);

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
