using System.Text;

namespace ComplianceCore.TestKit;

/// <summary>A copy of a sample case in a folder of its own, for tests that spoil it.</summary>
public sealed class CaseFolderCopy : IDisposable
{
    private CaseFolderCopy(string path)
    {
        Path = path;
    }

    /// <summary>Copies a case of <c>samples/cases</c>.</summary>
    /// <param name="name">The case, such as <c>yen-chau-2021-q1</c>.</param>
    public static CaseFolderCopy Of(string name)
    {
        var copy = Empty();
        var source = RepositoryRoot.PathOf("samples", "cases", name);
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            copy.Write(System.IO.Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        }

        return copy;
    }

    /// <summary>Copies a case that stands with the tests of a package, its history too.</summary>
    /// <param name="package">The package, such as <c>ComplianceCore.Cli</c>.</param>
    /// <param name="name">The folder of the case within <c>Cases</c>.</param>
    public static CaseFolderCopy OfTests(string package, string name)
    {
        var copy = Empty();
        var source = RepositoryRoot.PathOf("tests", $"{package}.Tests", "Cases", name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = copy.PathOf(System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Creates a folder without files.</summary>
    public static CaseFolderCopy Empty() => new(Directory.CreateTempSubdirectory("compliance-case-").FullName);

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The path of one of its files.</summary>
    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Replaces text that must stand in a file exactly once.</summary>
    public CaseFolderCopy Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        var first = text.IndexOf(old, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(old, first + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"'{old}' does not stand in {file} exactly once.", nameof(old));
        }

        return Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Writes a file in UTF-8 without byte order mark.</summary>
    public CaseFolderCopy Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public CaseFolderCopy Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    /// <summary>Removes a file.</summary>
    public CaseFolderCopy Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Removes the folder.</summary>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
