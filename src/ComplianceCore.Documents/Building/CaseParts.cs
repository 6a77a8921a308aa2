using System.Collections.Immutable;
using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>What has been said so far of a case; what is null has not been.</summary>
internal sealed record CaseParts
{
    public required string Title { get; init; }

    public ReportingPeriod? Period { get; init; }

    public LocalDate? AsOf { get; init; }

    public ImmutableList<AdministrativeUnit> Units { get; init; } = [];

    /// <summary>The figures by unit and indicator; a value that is null was not reported.</summary>
    public ImmutableList<(string Unit, string Indicator, long? Value)> Figures { get; init; } = [];

    /// <summary>The event logs that stand in the place of figures.</summary>
    public IReadOnlyList<CaseFile> Logs { get; init; } = [];

    /// <summary>The register of reports; null when the office keeps none.</summary>
    public IReadOnlyList<ReportEntry>? Reports { get; init; }

    public IReadOnlyList<ClosedReport> History { get; init; } = [];

    public ReadOnlyMemory<byte>? Rules { get; init; }

    public ReadOnlyMemory<byte>? Dispatch { get; init; }

    public string? Template { get; init; }

    public IReadOnlyList<TemplateFile> Includes { get; init; } = [];
}
