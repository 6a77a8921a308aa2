namespace ComplianceCore.Events;

/// <summary>The sentences of this package.</summary>
internal static class EventTexts
{
    public static readonly TextCatalog Catalog = TextCatalog.Of(typeof(EventTexts).Assembly);
}
