using ComplianceCore.Events;

namespace ComplianceCore.Importers;

/// <summary>What a source came to: figures, events or units, and an issue for what was not understood.</summary>
public sealed class ImportResult
{
    internal ImportResult(ImportRows rows, IReadOnlyList<ImportIssue> issues, bool isRefused)
    {
        Rows = rows;
        Issues = issues;
        IsRefused = isRefused;
    }

    /// <summary>What became of the rows.</summary>
    public ImportRows Rows { get; }

    /// <summary>The issues, in the order of the source; those of the whole file stand where it ended.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; }

    /// <summary>Whether the source is refused whole, and nothing of it is in the result.</summary>
    public bool IsRefused { get; }

    /// <summary>The figures, in the order of the source; empty unless the map is of figures.</summary>
    public IReadOnlyList<ReportedFigure> Figures { get; internal init; } = [];

    /// <summary>The events, in the order of the source; empty unless the map is of documents.</summary>
    public IReadOnlyList<DocumentEvent> Events { get; internal init; } = [];

    /// <summary>The units, in the order of the source; empty unless the map is of units.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; internal init; } = [];

    /// <summary>The rows that are not in the result.</summary>
    public IReadOnlyList<RejectedRow> Rejected { get; internal init; } = [];
}
