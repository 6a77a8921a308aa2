using ComplianceCore.Documents;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>What stopped a rendering, in the words of this package.</summary>
internal static class RenderFault
{
    /// <summary>Whether an exception is one of those in which Scriban, a template or a bound says no.</summary>
    public static bool IsOne(Exception exception) =>
        exception is ScriptRuntimeException or TemplateException or OperationCanceledException;

    /// <summary>Lets the caller know that it was the caller who stopped the rendering.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public static void ThrowIfCancelled(Exception exception, CancellationToken cancellation)
    {
        if (CausesOf(exception).Any(cause => cause is OperationCanceledException or ScriptAbortException))
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Whether Scriban found that the stack ends, a few calls after it was last looked at here.</summary>
    public static bool IsOfStack(Exception exception) => CausesOf(exception).Any(cause =>
        cause is InsufficientExecutionStackException
        || (cause is ScriptRuntimeException fault
            && fault.OriginalMessage.EndsWith("near to stack overflow", StringComparison.Ordinal)));

    /// <summary>The fault as callers of a template know it: with a code, a sentence and a place.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="otherwise">The place, when nothing that was thrown knows it.</param>
    public static TemplateException Of(Exception exception, SourcePlace otherwise)
    {
        var causes = CausesOf(exception).ToArray();
        var place = causes.OfType<ScriptRuntimeException>()
            .Select(cause => ScribanPlace.Of(cause.Span, SourcePlace.Nowhere))
            .LastOrDefault(found => found != SourcePlace.Nowhere) ?? otherwise;
        var refused = causes.OfType<RefusalException>().LastOrDefault()?.Issue;
        var issues = causes.OfType<TemplateException>().LastOrDefault()?.Issues
            ?? [refused ?? InWordsOfScriban(causes, place)];
        return UnplacedFault.At(place, new TemplateException(issues));
    }

    private static IEnumerable<Exception> CausesOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static Issue InWordsOfScriban(IReadOnlyList<Exception> causes, SourcePlace place)
    {
        var message = causes.OfType<ScriptRuntimeException>().LastOrDefault()?.OriginalMessage ?? causes[^1].Message;
        return DocumentTexts.Catalog.Error(
            TemplateIssueCode.ScribanStopped, place, ("message", ScribanMessage.Of(message)));
    }
}
