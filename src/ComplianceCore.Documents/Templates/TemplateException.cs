namespace ComplianceCore.Documents;

/// <summary>A template, or the body it wrote, has faults; none of it was used.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Reports every fault at once.</summary>
    /// <param name="issues">The faults, in the order of the text.</param>
    public TemplateException(IReadOnlyList<Issue> issues)
        : base(string.Join('\n', issues))
    {
        Issues = issues;
    }

    /// <summary>The faults, in the order of the text.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
