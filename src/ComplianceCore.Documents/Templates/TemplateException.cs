namespace ComplianceCore.Documents;

/// <summary>A template that cannot be used, with everything that is wrong with it.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>Creates the exception that reports <paramref name="issues"/>.</summary>
    /// <param name="issues">The faults, in the order of the file; at least one.</param>
    /// <exception cref="ArgumentException">There is no issue to report.</exception>
    public TemplateException(IReadOnlyList<Issue> issues)
        : base(Describe(issues))
    {
        Issues = issues;
    }

    /// <summary>The faults of the template, file by file, in the order of their places.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    private static string Describe(IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        if (issues.Count == 0)
        {
            throw new ArgumentException("A template is refused for at least one reason.", nameof(issues));
        }

        return string.Join('\n', issues);
    }
}
