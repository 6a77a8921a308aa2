using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>What one rendering may still spend; it stops the rendering that wants more.</summary>
internal sealed class RenderBudget
{
    private const int StepsBetweenLooks = 1024;

    private readonly TemplateLimits _limits;
    private readonly CancellationToken _cancellation;
    private long _steps;
    private long _characters;
    private long _nextLook;

    public RenderBudget(TemplateLimits limits, SourcePlace start, CancellationToken cancellation)
    {
        _limits = limits;
        _cancellation = cancellation;
        Place = start;
        _nextLook = StepsBetweenLooks;
    }

    /// <summary>Where in the template the rendering is, for the error that stops it.</summary>
    public SourcePlace Place { get; set; }

    /// <summary>Counts statements and values; a function that walks a list counts its elements.</summary>
    /// <exception cref="TemplateException">The rendering has used all its steps.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void SpendSteps(long count)
    {
        _steps += count;
        if (_steps > _limits.MaximumSteps)
        {
            throw Exhausted(TemplateIssueCode.TooManySteps, _limits.MaximumSteps);
        }

        if (_steps >= _nextLook)
        {
            _nextLook = _steps + StepsBetweenLooks;
            _cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Counts characters that are about to be written.</summary>
    /// <exception cref="TemplateException">The rendering has written all it may.</exception>
    public void SpendCharacters(long count)
    {
        _characters += count;
        if (_characters > _limits.MaximumCharacters)
        {
            throw Exhausted(TemplateIssueCode.TooManyCharacters, _limits.MaximumCharacters);
        }
    }

    private TemplateException Exhausted(string code, long maximum) =>
        new([DocumentTexts.Catalog.Error(code, Place, ("maximum", maximum.ToString(CultureInfo.InvariantCulture)))]);
}
