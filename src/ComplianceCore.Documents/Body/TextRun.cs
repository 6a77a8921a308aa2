namespace ComplianceCore.Documents;

/// <summary>A stretch of a paragraph that is set in one way.</summary>
public sealed record TextRun
{
    /// <summary>The words as they are read, free of any markup.</summary>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool IsItalic { get; init; }

    /// <summary>
    /// The address it leads to, with its scheme, such as <c>https://vidu.gov.vn</c>; null for text that leads
    /// nowhere.
    /// </summary>
    public string? Link { get; init; }
}
