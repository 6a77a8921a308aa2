namespace ComplianceCore.Documents;

/// <summary>A column of an annex, such as <c>Số lượng văn bản ký số</c>.</summary>
public sealed record AnnexColumn
{
    /// <summary>The words at its head.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string Header
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }

    /// <summary>How its cells are set; as text unless said otherwise.</summary>
    public ColumnAlignment Alignment { get; init; }
}
