namespace ComplianceCore.Documents;

/// <summary>What a dispatch says, from its first sentence to the closing mark <c>./.</c></summary>
public sealed class DispatchBody
{
    internal DispatchBody(IReadOnlyList<BodyBlock> blocks)
    {
        Blocks = blocks;
    }

    /// <summary>Reads a body from the Markdown that a template wrote.</summary>
    /// <param name="markdown">
    /// Paragraphs, lists with dashes, tasks numbered <c>1.</c>, bold, italic and links; the last text ends with
    /// <c>./.</c>
    /// </param>
    /// <param name="source">How issues name this text, such as <c>template.sbn</c>.</param>
    /// <remarks>
    /// A list counts on from its first number. A line break is a space. Anything that a công văn has no place for,
    /// such as a heading or an image, is refused rather than dropped.
    /// </remarks>
    /// <exception cref="TemplateException">The text has faults; all are reported.</exception>
    public static DispatchBody Parse(string markdown, string source)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(source);
        return BodyReader.Read(markdown, source);
    }

    /// <summary>Its parts in order, at least one.</summary>
    public IReadOnlyList<BodyBlock> Blocks { get; }
}
