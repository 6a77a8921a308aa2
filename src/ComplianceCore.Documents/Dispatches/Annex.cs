namespace ComplianceCore.Documents;

/// <summary>A table attached to the dispatch (phụ lục), with its title and the line that refers back to it.</summary>
public sealed record Annex
{
    /// <summary>
    /// The label, such as <c>Phụ lục I</c>; null where it has none, as the only annex of a dispatch often does.
    /// </summary>
    /// <exception cref="ArgumentException">It has a character that no document may hold.</exception>
    public string? Label
    {
        get;
        init => field = DispatchPart.OptionalText(value, nameof(value));
    }

    /// <summary>The title in capitals.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string Title
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }

    /// <summary>The line under the title that names the dispatch, with its brackets.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string ReferenceLine
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }

    /// <summary>Whether its pages lie on their long side, as many columns need; upright otherwise.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>The table.</summary>
    public required AnnexTable Table
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }
}
