namespace ComplianceCore.Importers;

/// <summary>One thing about a table that is wrong, or worth knowing: what, where, which value and what to do.</summary>
public sealed class ImportIssue
{
    private readonly TextArgument[] _facts;

    internal ImportIssue(string code, IssueSeverity severity, TextArgument[] facts)
    {
        Code = code;
        Severity = severity;
        _facts = facts;
    }

    /// <summary>The code, such as <c>CC6201</c>.</summary>
    public string Code { get; }

    /// <summary>An error rejects its row, or refuses the file; a warning does neither.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>The name of the file.</summary>
    public required string File { get; init; }

    /// <summary>The name of the sheet; null where there are none, or the whole file is meant.</summary>
    public string? Sheet { get; init; }

    /// <summary>The number of the row in its sheet or file, counted from 1; 0 for the whole.</summary>
    public int Row { get; init; }

    /// <summary>The number of the column, counted from 1; 0 for the whole row.</summary>
    public int Column { get; init; }

    /// <summary>What stands there; empty when the issue is about no value.</summary>
    public string Value { get; init; } = string.Empty;

    /// <summary>What is wrong.</summary>
    public LocalizedText Sentence => ImportTexts.Catalog.Format(Code, _facts);

    /// <summary>What to do about it.</summary>
    public LocalizedText Cure => ImportTexts.Catalog.Format(ImportTexts.Cure + Code, _facts);

    /// <summary>The place as other issues have it, the sheet after the file: <c>figures.xlsx!Biểu 1</c>.</summary>
    public SourcePlace Place => new(NameOf(File, Sheet), Row, Column);

    /// <summary>The issue as the other packages tell theirs, the cure after the sentence.</summary>
    public Issue ToIssue()
    {
        var (sentence, cure) = (Sentence, Cure);
        return new Issue(
            Code,
            Severity,
            Place,
            new LocalizedText($"{sentence.Vietnamese} {cure.Vietnamese}", $"{sentence.English} {cure.English}"));
    }

    /// <summary>The issue as one line, in English for logs.</summary>
    public override string ToString() => ToIssue().ToString();

    internal static string NameOf(string file, string? sheet) => sheet is null ? file : $"{file}!{sheet}";
}
