using ComplianceCore.Events;

namespace ComplianceCore.Importers;

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>Nobody asks for progress.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>Takes how far the import has come, now and then; null when nobody asks.</summary>
    public IProgress<EventProgress>? Progress { get; init; }
}
