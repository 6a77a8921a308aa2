namespace ComplianceCore.TestKit;

/// <summary>A copy of one of the cases in <c>samples/cases</c>, to be changed by a test.</summary>
public sealed class CaseFolderCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private CaseFolderCopy(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "cases", name)))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    /// <summary>Copies the case of dispatch 621/UBND-VP of Yên Châu.</summary>
    public static CaseFolderCopy OfYenChau() => new("yen-chau-2021-q1");

    /// <summary>The folder of the copy.</summary>
    public string Location => _folder.Location;

    /// <summary>The path of a file of the copy.</summary>
    /// <param name="file">Its name, such as <c>figures.csv</c>.</param>
    public string PathOf(string file) => _folder.PathOf(file);

    /// <summary>Replaces a text that stands in a file exactly once.</summary>
    /// <param name="file">The name, such as <c>figures.csv</c>.</param>
    /// <param name="old">What stands there.</param>
    /// <param name="replacement">What shall stand there.</param>
    /// <returns>This copy.</returns>
    public CaseFolderCopy Replace(string file, string old, string replacement)
    {
        var parts = File.ReadAllText(PathOf(file)).Split(old);
        Assert.True(parts.Length == 2, $"'{old}' stands {parts.Length - 1} times in {file}, not once.");
        File.WriteAllText(PathOf(file), string.Join(replacement, parts));
        return this;
    }

    /// <summary>Deletes a file.</summary>
    /// <param name="file">The name.</param>
    /// <returns>This copy.</returns>
    public CaseFolderCopy Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Deletes the copy.</summary>
    public void Dispose() => _folder.Dispose();
}
