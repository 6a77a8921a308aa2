namespace ComplianceCore.Cli;

/// <summary>The sentences of the tool.</summary>
internal static class ToolTexts
{
    public static readonly TextCatalog Catalog = TextCatalog.Of(typeof(ToolTexts).Assembly);
}
