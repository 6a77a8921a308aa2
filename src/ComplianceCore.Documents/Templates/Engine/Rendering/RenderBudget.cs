using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>What one rendering may still spend; it stops the rendering that wants more.</summary>
internal sealed class RenderBudget
{
    /// <summary>How many characters of a text that is gone through cost as much as a step.</summary>
    public const int CharactersInAStep = 64;

    // A step takes less than a microsecond, and so do 64 characters: a look comes every few milliseconds at the latest.
    private const int WorkBetweenLooks = 1024;

    private readonly TemplateLimits _limits;
    private readonly CancellationToken _cancellation;
    private long _steps;
    private long _characters;
    private long _work;

    public RenderBudget(TemplateLimits limits, SourcePlace start, CancellationToken cancellation)
    {
        _limits = limits;
        _cancellation = cancellation;
        Place = start;
    }

    /// <summary>Where in the template the rendering is, for the error that stops it.</summary>
    public SourcePlace Place { get; set; }

    /// <summary>Counts statements and values; a list or a text that is gone through counts by its length.</summary>
    /// <exception cref="TemplateException">The rendering has used all its steps.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void SpendSteps(long count)
    {
        _steps += count;
        if (_steps > _limits.MaximumSteps)
        {
            throw Exhausted(TemplateIssueCode.TooManySteps, _limits.MaximumSteps);
        }

        LookAfter(count);
    }

    /// <summary>Counts characters that are about to be written, or that a function has made.</summary>
    /// <exception cref="TemplateException">The rendering has written all it may.</exception>
    public void SpendCharacters(long count)
    {
        RequireCharacters(count);
        _characters += count;
        LookAfter(count / CharactersInAStep);
    }

    /// <summary>Checks that characters could still be written, before they are put together.</summary>
    /// <exception cref="TemplateException">The rendering has written too much for that.</exception>
    public void RequireCharacters(long count)
    {
        if (count > _limits.MaximumCharacters - _characters)
        {
            throw Exhausted(TemplateIssueCode.TooManyCharacters, _limits.MaximumCharacters);
        }
    }

    /// <summary>Asks, now and then, whether the caller has given up.</summary>
    private void LookAfter(long work)
    {
        _work += work;
        if (_work >= WorkBetweenLooks)
        {
            _work = 0;
            _cancellation.ThrowIfCancellationRequested();
        }
    }

    private TemplateException Exhausted(string code, long maximum) =>
        new([DocumentTexts.Catalog.Error(code, Place, ("maximum", maximum.ToString(CultureInfo.InvariantCulture)))]);
}
