namespace ComplianceCore;

/// <summary>Makes the issues of this package from its sentences.</summary>
internal static class CoreIssue
{
    /// <summary>An issue that refuses its input.</summary>
    public static Issue Error(
        string code,
        SourcePlace place,
        params ReadOnlySpan<(string Name, string Value)> arguments) =>
        new(code, IssueSeverity.Error, place, CoreTexts.Catalog.Format(code, arguments));

    /// <summary>An issue that the reader should know of.</summary>
    public static Issue Warning(
        string code,
        SourcePlace place,
        params ReadOnlySpan<(string Name, string Value)> arguments) =>
        new(code, IssueSeverity.Warning, place, CoreTexts.Catalog.Format(code, arguments));
}
