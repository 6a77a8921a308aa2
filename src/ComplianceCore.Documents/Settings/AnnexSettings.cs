namespace ComplianceCore.Documents;

/// <summary>An annex that tables every unit that was judged.</summary>
public sealed record AnnexSettings
{
    /// <summary>The label, such as <c>Phụ lục I</c>; null where it has none.</summary>
    public string? Label { get; init; }

    /// <summary>The title in capitals.</summary>
    public required string Title { get; init; }

    /// <summary>The line under the title that names the dispatch, with its brackets.</summary>
    public required string ReferenceLine { get; init; }

    /// <summary>Whether its pages lie on their long side, as many columns need; upright otherwise.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Whether the groups of the office stand under Roman headings, each numbered anew.</summary>
    public required bool IsGrouped { get; init; }

    /// <summary>The columns from left to right.</summary>
    public required IReadOnlyList<AnnexColumnSettings> Columns { get; init; }

    internal AnnexSettings WithTexts(string path, Func<string, string, string> replace) => this with
    {
        Label = Label is { } label ? replace($"{path}.label", label) : null,
        Title = replace($"{path}.title", Title),
        ReferenceLine = replace($"{path}.reference", ReferenceLine),
    };
}
