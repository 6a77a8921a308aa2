namespace ComplianceCore.Documents;

/// <summary>
/// A body that is sent the dispatch (nơi nhận), such as <c>Thường trực Huyện ủy (để báo cáo)</c>.
/// </summary>
public sealed record Recipient
{
    /// <summary>The body, or a phrase that stands for several, such as <c>Như trên</c>; without a final mark.</summary>
    public required string Name
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What it is sent for, such as <c>để báo cáo</c>; null where the line does not say.</summary>
    public string? Purpose { get; init; }
}
