namespace ComplianceCore.Documents.Tests;

/// <summary>What the checker says of a hostile file.</summary>
internal static class CheckedFile
{
    /// <summary>What comes of a file that may be refused, but in no other way than with reasons.</summary>
    /// <returns>The codes of the reasons; none where there is a report.</returns>
    public static IReadOnlyList<string> CodesOf(byte[] file)
    {
        try
        {
            _ = Checked.Document(file);
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
        IReadOnlyList<string> codes = [];
        var fault = Record.Exception(() => codes = CodesOf(file.Bytes))?.ToString();
        var reasons = codes is [] or [{ Length: > 0 }] ? null : "many reasons";
        return (fault ?? reasons) is { } wrong ? $"{file.Kind}, {file.Seed}: {wrong}" : null;
    }
}
