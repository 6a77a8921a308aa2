namespace ComplianceCore;

/// <summary>What an office counts or compares (chỉ tiêu thống kê): a count, or a ratio of two counts.</summary>
public abstract record Indicator
{
    private protected Indicator()
    {
    }

    /// <summary>The id that figures, rules and templates use, such as <c>signed</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name as the office prints it, such as <c>văn bản ký số</c>.</summary>
    public required LocalizedText Name { get; init; }
}
