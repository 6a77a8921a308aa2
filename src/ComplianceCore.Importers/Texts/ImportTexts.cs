namespace ComplianceCore.Importers;

/// <summary>The sentences of this package.</summary>
internal static class ImportTexts
{
    /// <summary>What stands before the code of an issue in the key of its cure.</summary>
    public const string Cure = "cure.";

    public static readonly TextCatalog Catalog = TextCatalog.Of(typeof(ImportTexts).Assembly);
}
