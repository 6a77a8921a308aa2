using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>A folder that receives the outputs of a command, all of them or none.</summary>
internal sealed class OutputFolder
{
    private readonly string _path;
    private readonly SourcePlace _place;

    public OutputFolder(string path)
        : this(path, SourcePlace.WholeFile(path))
    {
    }

    private OutputFolder(string path, SourcePlace place)
    {
        _path = path;
        _place = place;
    }

    /// <summary>The folder in which the tool was called, for files whose paths were given one by one.</summary>
    public static OutputFolder Current => new(".", SourcePlace.Nowhere);

    /// <summary>The code of the refusal to replace a file with other bytes.</summary>
    public string OtherBytesCode { get; init; } = OutputIssueCode.OtherBytes;

    /// <summary>Writes <paramref name="files"/>; those that are there with the same bytes are left alone.</summary>
    /// <param name="files">The files, in the order of their appearance; what vouches for the others last.</param>
    /// <param name="mayReplace">Whether files with other bytes may be replaced.</param>
    /// <exception cref="OutputException">They cannot be written; the folder is as it was.</exception>
    public IReadOnlyList<PlannedOutput> Write(IReadOnlyList<OutputFile> files, bool mayReplace) =>
        Write([.. files.Select(WrittenFile.Of)], mayReplace, CancellationToken.None);

    /// <summary>Writes files that may be too large to be at hand as bytes.</summary>
    /// <param name="files">The files, in the order of their appearance.</param>
    /// <param name="mayReplace">Whether files with other bytes may be replaced.</param>
    /// <param name="cancellation">Stops the work before the first file is in its place.</param>
    /// <exception cref="OutputException">They cannot be written; the folder is as it was.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the folder is as it was.</exception>
    public IReadOnlyList<PlannedOutput> Write(
        IReadOnlyList<WrittenFile> files,
        bool mayReplace,
        CancellationToken cancellation)
    {
        try
        {
            var planned = Plan(files, mayReplace);
            Place(planned, cancellation);
            return planned;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(OutputIssueCode.NotWritable, ("reason", fault.Message.TrimEnd('.')));
        }
    }

    private PlannedOutput[] Plan(IReadOnlyList<WrittenFile> files, bool mayReplace)
    {
        var places = files.Select(file => Path.GetDirectoryName(PathOf(file))!).Distinct(StringComparer.Ordinal);
        if (places.Select(FileOnTheWay).FirstOrDefault(found => found is not null) is { } file)
        {
            throw Refused(OutputIssueCode.FolderIsFile, ("file", file));
        }

        var folders = files.Where(file => Directory.Exists(PathOf(file))).ToArray();
        if (folders.Length > 0)
        {
            throw Refused(OutputIssueCode.FileIsFolder, ("files", Names(folders)));
        }

        var planned = files.Select(file => new PlannedOutput(file, ChangeBy(file))).ToArray();
        var replaced = planned.Where(output => output.Change == OutputChange.Replaced).ToArray();
        return replaced.Length == 0 || mayReplace
            ? planned
            : throw Refused(OtherBytesCode, ("files", Names(replaced.Select(output => output.File))));
    }

    private void Place(IReadOnlyList<PlannedOutput> planned, CancellationToken cancellation)
    {
        var changed = planned.Where(output => output.Change != OutputChange.Unchanged).ToArray();
        if (changed.Length == 0)
        {
            return;
        }

        using var placement = new FilePlacement(_path);
        placement.CreateFolder();
        foreach (var output in changed)
        {
            placement.Prepare(output.File);
            cancellation.ThrowIfCancellationRequested();
        }

        // What vouches for the others goes first and comes last, so that it never stands beside files it does not know.
        foreach (var output in changed.Where(output => output.Change == OutputChange.Replaced).Reverse())
        {
            placement.SetAside(output.File);
        }

        foreach (var output in changed)
        {
            placement.MoveIntoPlace(output.File);
        }

        placement.Complete();
    }

    private OutputChange ChangeBy(WrittenFile file)
    {
        if (!File.Exists(PathOf(file)))
        {
            return OutputChange.New;
        }

        using var comparison = new ComparingStream(File.OpenRead(PathOf(file)));
        file.Write(comparison);
        return comparison.IsEqual ? OutputChange.Unchanged : OutputChange.Replaced;
    }

    private static string? FileOnTheWay(string place)
    {
        var folder = place;
        while (!string.IsNullOrEmpty(folder) && !Directory.Exists(folder))
        {
            if (File.Exists(folder))
            {
                return folder;
            }

            folder = Path.GetDirectoryName(folder);
        }

        return null;
    }

    private string PathOf(WrittenFile file) => Path.Combine(_path, file.Name);

    private OutputException Refused(string code, TextArgument argument) =>
        new([ToolTexts.Catalog.Error(code, _place, argument)]);

    private static string Names(IEnumerable<WrittenFile> files) => string.Join(", ", files.Select(file => file.Name));
}
