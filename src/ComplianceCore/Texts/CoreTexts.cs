namespace ComplianceCore;

/// <summary>The sentences of this package.</summary>
internal static class CoreTexts
{
    public static readonly TextCatalog Catalog = TextCatalog.Of(typeof(CoreTexts).Assembly);
}
