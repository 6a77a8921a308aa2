namespace ComplianceCore.Importers;

/// <summary>What a file is by its first bytes.</summary>
internal enum FileContent
{
    /// <summary>Text, and so CSV or TSV.</summary>
    Text,

    /// <summary>A ZIP file, and so XLSX.</summary>
    Package,

    /// <summary>A compound file, and so XLS.</summary>
    Compound,

    /// <summary>A web page, whatever it is called.</summary>
    WebPage,

    /// <summary>Something else.</summary>
    Other,
}
