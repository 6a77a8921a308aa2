namespace ComplianceCore.Documents;

/// <summary>Opens Word files from a disk.</summary>
internal static class WordFile
{
    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">Its path; issues name the last step of it.</param>
    /// <exception cref="WordFileException">There is no such file, or it must not be read.</exception>
    public static Stream Open(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw Refused(WordIssueCode.FileMissing, name);
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(WordIssueCode.NotReadable, name);
        }
    }

    private static WordFileException Refused(string code, string name) =>
        new([DocumentTexts.Catalog.Error(code, SourcePlace.Nowhere, ("file", name))]);
}
