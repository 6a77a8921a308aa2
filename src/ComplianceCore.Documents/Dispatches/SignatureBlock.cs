namespace ComplianceCore.Documents;

/// <summary>
/// Who signs and in what capacity, such as <c>TM. ỦY BAN NHÂN DÂN</c> / <c>KT. CHỦ TỊCH</c> /
/// <c>PHÓ CHỦ TỊCH</c> over the name.
/// </summary>
public sealed record SignatureBlock
{
    /// <summary>The capacities and titles, from the top.</summary>
    public required IReadOnlyList<SigningLine> Lines
    {
        get;
        init => field = DispatchPart.NonEmptyList(value, nameof(value));
    }

    /// <summary>The signer's name without academic titles, such as <c>Nguyễn Văn Mẫu</c>.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string SignerName
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }
}
