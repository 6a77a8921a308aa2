using System.IO.Enumeration;

namespace ComplianceCore.Documents;

/// <summary>Compares the files of a folder with those that its receipt lists and those that its case gives.</summary>
internal sealed class FileComparison
{
    private readonly string _folder;
    private readonly WrittenReceipt _written;
    private readonly DraftedCase? _again;
    private readonly Dictionary<string, string> _listed;
    private readonly Dictionary<string, string>? _made;

    /// <summary>Creates the comparison.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="written">Its receipt.</param>
    /// <param name="again">What the case gives; null when it gives nothing.</param>
    public FileComparison(string folder, WrittenReceipt written, DraftedCase? again)
    {
        _folder = folder;
        _written = written;
        _again = again;
        _listed = DigestsOf(written.Receipt);
        _made = again is null ? null : DigestsOf(again.Receipt);
    }

    /// <summary>Compares every file, in the order of their names, and the receipt last.</summary>
    public IReadOnlyList<VerifiedPart> Compare(CancellationToken cancellation)
    {
        var parts = new List<VerifiedPart>();
        var names = new SortedSet<string>(_listed.Keys, StringComparer.Ordinal);
        names.UnionWith(_made?.Keys ?? Enumerable.Empty<string>());
        names.UnionWith(Inputs(parts));
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            parts.Add(Compare(name));
        }

        return [.. parts, CompareReceipt()];
    }

    /// <summary>A copy of an input is what its digest says; an output has to be made again to be compared.</summary>
    private VerifiedPart Compare(string name)
    {
        var part = VerifiedPart.Of(name, DifferencesOf(name));
        return _made is null && part.Differences.Count == 0 && !IsInput(name) ? VerifiedPart.NotCompared(name) : part;
    }

    private static bool IsInput(string name) =>
        name.StartsWith(DraftedCase.InputFolder + "/", StringComparison.Ordinal);

    private IEnumerable<Issue> DifferencesOf(string name)
    {
        var place = SourcePlace.WholeFile(name);
        if (!_listed.TryGetValue(name, out var listed))
        {
            yield return DocumentTexts.Catalog.Error(ReceiptIssueCode.FileNotListed, place);
            yield break;
        }

        var (found, fault) = DigestOf(name, listed);
        if (fault is not null)
        {
            yield return fault;
        }

        if (_made is null)
        {
            yield break;
        }

        var made = _made.GetValueOrDefault(name);
        if (made is null)
        {
            yield return DocumentTexts.Catalog.Error(ReceiptIssueCode.FileNotMade, place);
        }
        else if (!Same(made, listed) && !Same(made, found))
        {
            yield return Difference(ReceiptIssueCode.FileMadeOtherwise, place, listed, made);
        }
    }

    private (string? Digest, Issue? Fault) DigestOf(string name, string listed)
    {
        var place = SourcePlace.WholeFile(name);
        var path = Path.Combine(_folder, name);
        if (!File.Exists(path))
        {
            return (null, DocumentTexts.Catalog.Error(ReceiptIssueCode.FileMissing, place, ("expected", listed)));
        }

        try
        {
            using var stream = File.OpenRead(path);
            var found = CanonicalForm.DigestOf(stream);
            return (found, Same(found, listed)
                ? null
                : Difference(ReceiptIssueCode.FileChanged, place, listed, found));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, CoreTexts.Catalog.Error(JsonIssueCode.NotReadable, place, ("file", name)));
        }
    }

    private VerifiedPart CompareReceipt()
    {
        var name = DraftedCase.ReceiptFile;
        if (_again is null)
        {
            return VerifiedPart.NotCompared(name);
        }

        var made = _again.Files[^1].Bytes.Span;
        return VerifiedPart.Of(name, made.SequenceEqual(_written.Bytes.Span)
            ? []
            :
            [
                Difference(
                    ReceiptIssueCode.ReceiptRewritten,
                    SourcePlace.WholeFile(name),
                    CanonicalForm.DigestOf(made),
                    CanonicalForm.DigestOf(_written.Bytes.Span)),
            ]);
    }

    // Whatever stands in the folder of the case may be an input: a file that was added is a difference.
    private string[] Inputs(List<VerifiedPart> parts)
    {
        var name = DraftedCase.InputFolder;
        try
        {
            return Directory.Exists(Path.Combine(_folder, name)) ? FilesOf(Path.Combine(_folder, name)) : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            parts.Add(VerifiedPart.Of(
                name,
                [CoreTexts.Catalog.Error(JsonIssueCode.NotReadable, SourcePlace.WholeFile(name), ("file", name))]));
            return [];
        }
    }

    private string[] FilesOf(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        var paths = new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. paths.Select(path => Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/'))];
    }

    private static Issue Difference(string code, SourcePlace place, string expected, string found) =>
        DocumentTexts.Catalog.Error(code, place, ("expected", expected), ("found", found));

    private static Dictionary<string, string> DigestsOf(DispatchReceipt receipt) =>
        receipt.Outputs.ToDictionary(output => output.File, output => output.Digest, StringComparer.Ordinal);

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
