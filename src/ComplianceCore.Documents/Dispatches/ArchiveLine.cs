namespace ComplianceCore.Documents;

/// <summary>
/// The last line of the recipients: where the dispatch is filed, who drafted it and in how many copies it is made,
/// such as <c>Lưu: VT, VP, H 35 bản.</c>
/// </summary>
public sealed record ArchiveLine
{
    /// <summary>The filing units, the records office first, such as <c>VT</c> and <c>VP</c>.</summary>
    /// <exception cref="ArgumentException">
    /// It, or a text in it, is null; it is empty, or a text has a character that no document may hold.
    /// </exception>
    public required IReadOnlyList<string> Units
    {
        get;
        init => field = DispatchPart.NonEmptyTexts(value, nameof(value));
    }

    /// <summary>The mark of the drafter, such as <c>H</c>; null where the line has none.</summary>
    /// <exception cref="ArgumentException">It has a character that no document may hold.</exception>
    public string? DraftersMark
    {
        get;
        init => field = DispatchPart.OptionalText(value, nameof(value));
    }

    /// <summary>How many copies are made; null where the line does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one copy.</exception>
    public int? Copies
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(value));
            field = value;
        }
    }
}
