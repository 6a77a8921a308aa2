namespace ComplianceCore.Cli;

/// <summary>Makes the issues of the tool from its sentences.</summary>
internal static class ToolIssue
{
    /// <summary>An issue that refuses what was asked.</summary>
    public static Issue Error(
        string code,
        SourcePlace place,
        params ReadOnlySpan<(string Name, string Value)> arguments) =>
        new(code, IssueSeverity.Error, place, ToolTexts.Catalog.Format(code, arguments));
}
