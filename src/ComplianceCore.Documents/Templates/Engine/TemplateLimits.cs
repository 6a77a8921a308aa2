namespace ComplianceCore.Documents;

/// <summary>
/// How much a template may ask for. Each bound is far above any real dispatch, and stops with an error that names it.
/// </summary>
internal sealed record TemplateLimits
{
    /// <summary>The bounds that hold unless a host sets its own.</summary>
    public static TemplateLimits Default { get; } = new();

    /// <summary>The most characters in one template file.</summary>
    public int MaximumLength { get; init; } = 200_000;

    /// <summary>The most levels of blocks, parentheses and operators inside each other.</summary>
    public int MaximumNesting { get; init; } = 64;

    /// <summary>The most faults listed before the rest is left for the next attempt.</summary>
    public int MaximumFaults { get; init; } = 100;

    /// <summary>The most statements and values evaluated in one rendering, or looked at in one check.</summary>
    public long MaximumSteps { get; init; } = 10_000_000;

    /// <summary>The most characters written in one rendering, into captures and by <c>join</c> included.</summary>
    public long MaximumCharacters { get; init; } = 10_000_000;

    /// <summary>The most includes inside each other.</summary>
    public int MaximumIncludeDepth { get; init; } = 8;
}
