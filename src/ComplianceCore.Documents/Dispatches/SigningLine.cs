namespace ComplianceCore.Documents;

/// <summary>One line above the signature, such as <c>KT. CHỦ TỊCH</c> or <c>PHÓ CHỦ TỊCH</c>.</summary>
public sealed record SigningLine
{
    /// <summary>The capacity that opens the line; null for the signer's own title.</summary>
    public SigningCapacity? Capacity { get; init; }

    /// <summary>The body or title in capitals, such as <c>CHỦ TỊCH</c>.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string Title
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }
}
