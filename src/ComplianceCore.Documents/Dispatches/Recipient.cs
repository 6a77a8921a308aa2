namespace ComplianceCore.Documents;

/// <summary>
/// A body that is sent the dispatch (nơi nhận), such as <c>Thường trực Huyện ủy (để báo cáo)</c>.
/// </summary>
public sealed record Recipient
{
    /// <summary>The body, or a phrase that stands for several, such as <c>Như trên</c>; without a final mark.</summary>
    /// <exception cref="ArgumentException">It is null, or has a character that no document may hold.</exception>
    public required string Name
    {
        get;
        init => field = DispatchPart.Text(value, nameof(value));
    }

    /// <summary>What it is sent for, such as <c>để báo cáo</c>; null where the line does not say.</summary>
    /// <exception cref="ArgumentException">It has a character that no document may hold.</exception>
    public string? Purpose
    {
        get;
        init => field = DispatchPart.OptionalText(value, nameof(value));
    }
}
