using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>The faults found while a template is read, each kept once.</summary>
internal sealed class TemplateFaults
{
    private readonly List<Issue> _issues = [];
    private readonly HashSet<Issue> _seen = [];
    private readonly int _maximum;

    public TemplateFaults(int maximum)
    {
        _maximum = maximum;
    }

    /// <summary>Notes a fault.</summary>
    /// <exception cref="TemplateException">There are so many that no more are looked for.</exception>
    public void Add(string code, SourcePlace place, params ReadOnlySpan<TextArgument> arguments)
    {
        var issue = DocumentTexts.Catalog.Error(code, place, arguments);
        if (!_seen.Add(issue))
        {
            return;
        }

        if (_issues.Count == _maximum)
        {
            var maximum = _maximum.ToString(CultureInfo.InvariantCulture);
            var more = DocumentTexts.Catalog.Error(TemplateIssueCode.TooManyFaults, place, ("maximum", maximum));
            throw new TemplateException([.. InOrder(), more]);
        }

        _issues.Add(issue);
    }

    /// <summary>Notes a fault after which the rest of the template cannot be read.</summary>
    public TemplateException Stop(
        string code,
        SourcePlace place,
        params ReadOnlySpan<TextArgument> arguments)
    {
        Add(code, place, arguments);
        return new TemplateException([.. InOrder()]);
    }

    /// <summary>Refuses the template when anything was found.</summary>
    /// <exception cref="TemplateException">There are faults.</exception>
    public void ThrowIfAny()
    {
        if (_issues.Count > 0)
        {
            throw new TemplateException([.. InOrder()]);
        }
    }

    private IEnumerable<Issue> InOrder() => _issues
        .OrderBy(issue => issue.Place.File, StringComparer.Ordinal)
        .ThenBy(issue => issue.Place.Line)
        .ThenBy(issue => issue.Place.Column);
}
