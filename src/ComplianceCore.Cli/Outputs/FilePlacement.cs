namespace ComplianceCore.Cli;

/// <summary>Files on their way into a folder. Unless it is completed, every step is undone.</summary>
internal sealed class FilePlacement : IDisposable
{
    private const int BufferSize = 128 * 1024;

    private readonly string _folder;
    private readonly Stack<Action> _undo = new();
    private readonly List<string> _setAside = [];

    public FilePlacement(string folder) => _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>Creates the folder and the folders that it stands in, where they are missing.</summary>
    public void CreateFolder() => Create(_folder);

    /// <summary>Writes a file beside its place, in a folder of the folder where its name says so.</summary>
    public void Prepare(WrittenFile file)
    {
        Create(Path.GetDirectoryName(PlaceOf(file))!);
        var path = Beside(file, "new");
        _undo.Push(() => File.Delete(path));
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        file.Write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Takes what stands in the place of a file out of the way.</summary>
    public void SetAside(WrittenFile file)
    {
        var path = Beside(file, "old");
        File.Move(PlaceOf(file), path);
        _setAside.Add(path);
        _undo.Push(() => File.Move(path, PlaceOf(file)));
    }

    /// <summary>Moves a prepared file into its place, where nothing stands.</summary>
    public void MoveIntoPlace(WrittenFile file)
    {
        File.Move(Beside(file, "new"), PlaceOf(file));
        _undo.Push(() => File.Delete(PlaceOf(file)));
    }

    /// <summary>Makes all steps final.</summary>
    public void Complete()
    {
        _undo.Clear();
        foreach (var path in _setAside)
        {
            Discard(path);
        }
    }

    public void Dispose()
    {
        while (_undo.TryPop(out var undo))
        {
            undo();
        }
    }

    // The new files are in place; an old one that cannot be removed is litter, no failure.
    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (IOException)
        {
            // Nothing to add: the outputs are whole.
        }
        catch (UnauthorizedAccessException)
        {
            // Nothing to add: the outputs are whole.
        }
    }

    private void Create(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        Create(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder);
        _undo.Push(() => Directory.Delete(folder));
    }

    private string PlaceOf(WrittenFile file) => Path.Combine(_folder, file.Name);

    // Two runs of the tool at once are two processes; they must not write the same file.
    private string Beside(WrittenFile file, string role)
    {
        var place = PlaceOf(file);
        return Path.Combine(
            Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.{Environment.ProcessId}.{role}");
    }
}
