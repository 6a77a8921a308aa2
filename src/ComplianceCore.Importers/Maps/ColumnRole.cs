namespace ComplianceCore.Importers;

/// <summary>What the cells of a column mean.</summary>
public enum ColumnRole
{
    /// <summary>The number of the row (STT), by which group rows and footnotes are told from units.</summary>
    Order,

    /// <summary>The code of the unit.</summary>
    UnitCode,

    /// <summary>The name of the unit.</summary>
    UnitName,

    /// <summary>A count.</summary>
    Count,

    /// <summary>A percentage that is checked against two counts of its row and is no figure itself.</summary>
    Percent,

    /// <summary>A count with its percentage in brackets, such as <c>01 (0,727)</c>.</summary>
    CountWithPercent,

    /// <summary>A mark such as <c>x</c>; a figure of 1 where it is there and of 0 where the cell is blank.</summary>
    Flag,

    /// <summary>Names of units, as many as a count of the row says.</summary>
    Names,

    /// <summary>The id of a count, in tables with a row for each figure.</summary>
    Indicator,

    /// <summary>The figure, in tables with a row for each figure.</summary>
    Value,

    /// <summary>Each column whose header ends in the id of a count in brackets: <c>Ký số (signed)</c>.</summary>
    CountsById,

    /// <summary>The number and notation of a document, such as <c>621/UBND-VP</c>.</summary>
    DocumentNumber,

    /// <summary>What a document is about; read by nobody, but a part of the table.</summary>
    Subject,

    /// <summary>The day on which a document was issued.</summary>
    IssuedOn,

    /// <summary>Whether a document is signed digitally.</summary>
    SignedFlag,

    /// <summary>The degree of secrecy of a document.</summary>
    Confidentiality,

    /// <summary>The id of the kind of a unit; where it is blank, the words of the name tell the kind.</summary>
    UnitKind,
}
