namespace ComplianceCore.Documents;

/// <summary>A template, or the body it wrote, has faults; none of it was used.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Creates the exception from the faults.</summary>
    /// <param name="issues">Every fault of the template or of what it wrote.</param>
    public TemplateException(IReadOnlyList<Issue> issues)
        : base(string.Join(Environment.NewLine, issues))
    {
        Issues = issues;
    }

    /// <summary>Every fault, in the order in which they were found.</summary>
    public IReadOnlyList<Issue> Issues { get; }
}
