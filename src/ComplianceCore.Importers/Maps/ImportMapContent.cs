using System.Collections.ObjectModel;

namespace ComplianceCore.Importers;

/// <summary>What a map of columns is made of.</summary>
internal sealed record ImportMapContent
{
    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    public required MapTarget Target { get; init; }

    public required NumberConvention Numbers { get; init; }

    public required DashMeaning Dash { get; init; }

    public required IReadOnlyList<ColumnMap> Columns { get; init; }

    public required ReadOnlyDictionary<string, string> Aliases { get; init; }
}
