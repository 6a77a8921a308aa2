namespace ComplianceCore.Importers;

/// <summary>What the rows of a table become.</summary>
public enum MapTarget
{
    /// <summary>Figures of units.</summary>
    Figures,

    /// <summary>Events of documents, one document a row.</summary>
    Documents,

    /// <summary>Units of an office.</summary>
    Units,
}
