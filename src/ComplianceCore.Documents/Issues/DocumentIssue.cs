namespace ComplianceCore.Documents;

/// <summary>Makes the issues of this package from its sentences.</summary>
internal static class DocumentIssue
{
    /// <summary>An issue that refuses its input.</summary>
    public static Issue Error(
        string code,
        SourcePlace place,
        params ReadOnlySpan<(string Name, string Value)> arguments) =>
        new(code, IssueSeverity.Error, place, DocumentTexts.Catalog.Format(code, arguments));

    /// <summary>An issue that the reader should know of.</summary>
    public static Issue Warning(
        string code,
        SourcePlace place,
        params ReadOnlySpan<(string Name, string Value)> arguments) =>
        new(code, IssueSeverity.Warning, place, DocumentTexts.Catalog.Format(code, arguments));
}
