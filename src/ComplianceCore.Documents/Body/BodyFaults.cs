namespace ComplianceCore.Documents;

/// <summary>Gathers what is wrong with a body, each fault with its line and column.</summary>
internal sealed class BodyFaults
{
    private readonly LineMap _lines;
    private readonly List<Issue> _issues = [];

    /// <summary>Prepares to report on <paramref name="markdown"/>.</summary>
    /// <param name="markdown">The text of the body.</param>
    /// <param name="source">How issues name it.</param>
    public BodyFaults(string markdown, string source)
    {
        _lines = new LineMap(source, markdown);
    }

    /// <summary>Notes a fault.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="offset">Where it begins, in characters from the beginning of the text.</param>
    /// <param name="arguments">What its sentence names.</param>
    public void Add(string code, int offset, params ReadOnlySpan<TextArgument> arguments) =>
        _issues.Add(DocumentTexts.Catalog.Error(code, _lines.PlaceOf(offset), arguments));

    /// <summary>Refuses the body if anything was noted.</summary>
    /// <exception cref="TemplateException">There are faults; they come in the order of the text.</exception>
    public void ThrowIfAny()
    {
        if (_issues.Count > 0)
        {
            throw new TemplateException([.. _issues.OrderBy(issue => issue.Place.Line)
                .ThenBy(issue => issue.Place.Column)]);
        }
    }
}
