namespace ComplianceCore.Documents.Tests;

/// <summary>What the checker says of a hostile file.</summary>
internal static class CheckedFile
{
    private static readonly LayoutCheckOptions _options = new() { FileName = "625-UBND-VP.docx" };

    /// <summary>Checks a file.</summary>
    public static LayoutReport Check(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return LayoutChecker.Check(stream, _options, CancellationToken.None);
    }

    /// <summary>What comes of a file that may be refused, but in no other way than with reasons.</summary>
    /// <returns>The codes of the reasons; none where there is a report.</returns>
    public static IReadOnlyList<string> CodesOf(byte[] file)
    {
        try
        {
            _ = Check(file);
            return [];
        }
        catch (WordFileException refusal)
        {
            return [.. refusal.Issues.Select(issue => issue.Code)];
        }
    }

    /// <summary>What should never come of a mutated file; null where there is a report or a refusal.</summary>
    public static string? FaultOf(MutatedFile file)
    {
        try
        {
            return CodesOf(file.Bytes) is [] or [{ Length: > 0 }] ? null : $"{file.Kind}, {file.Seed}: many reasons";
        }
#pragma warning disable CA1031 // Every exception is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return $"{file.Kind}, {file.Seed}: {fault}";
        }
    }
}
