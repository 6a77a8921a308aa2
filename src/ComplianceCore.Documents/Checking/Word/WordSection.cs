namespace ComplianceCore.Documents;

/// <summary>The pages of a section; lengths in twips, null where the document does not say.</summary>
internal sealed record WordSection
{
    public int? Width { get; init; }

    public int? Height { get; init; }

    public int? Top { get; init; }

    public int? Bottom { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>Whether its first page has headers of its own.</summary>
    public bool HasTitlePage { get; init; }

    /// <summary>The number of its first page; null where it goes on counting.</summary>
    public int? FirstNumber { get; init; }

    /// <summary>How its pages are counted, such as <c>decimal</c>.</summary>
    public string NumberFormat { get; init; } = "decimal";

    /// <summary>The paragraphs above every page but those that have their own.</summary>
    public IReadOnlyList<WordParagraph> Header { get; init; } = [];

    /// <summary>The paragraphs above its first page, where that has its own.</summary>
    public IReadOnlyList<WordParagraph> FirstHeader { get; init; } = [];

    /// <summary>The paragraphs below every page but those that have their own.</summary>
    public IReadOnlyList<WordParagraph> Footer { get; init; } = [];

    /// <summary>The paragraphs below its first page, where that has its own.</summary>
    public IReadOnlyList<WordParagraph> FirstFooter { get; init; } = [];
}
