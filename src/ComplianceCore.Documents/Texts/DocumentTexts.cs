namespace ComplianceCore.Documents;

/// <summary>The sentences of this package.</summary>
internal static class DocumentTexts
{
    public static readonly TextCatalog Catalog = TextCatalog.Of(typeof(DocumentTexts).Assembly);
}
