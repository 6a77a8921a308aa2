namespace ComplianceCore.Documents;

/// <summary>The row over a group of an annex, such as <c>II</c> <c>Các xã, thị trấn</c>.</summary>
public sealed record AnnexGroupHeading
{
    /// <summary>The Roman number as printed in the first column, such as <c>II</c>.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string Ordinal
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }

    /// <summary>The title of the group, printed in the second column.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string Title
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }
}
