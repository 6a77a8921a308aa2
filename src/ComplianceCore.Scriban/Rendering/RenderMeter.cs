using System.Diagnostics;
using ComplianceCore.Documents;
using Scriban.Parsing;

namespace ComplianceCore.Scriban;

/// <summary>What one rendering, on its thread, has spent of steps, characters, time and memory.</summary>
/// <remarks>
/// Time and memory are measured, not asked for: they stop a rendering and decide nothing in one that goes through. A
/// timer would be late when every thread of the pool renders.
/// </remarks>
internal sealed class RenderMeter
{
    private const int StepsBetweenLooks = 256;

    private readonly ScribanLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly long _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
    private int _steps;

    public RenderMeter(ScribanLimits limits, CancellationToken cancellation)
    {
        _limits = limits;
        _cancellation = cancellation;
        Budget = new RenderBudget(limits.Templates, SourcePlace.Nowhere, cancellation);
    }

    /// <summary>What functions spend of; its faults have no place, and are given that of the call.</summary>
    public RenderBudget Budget { get; }

    /// <summary>Counts a node of the tree that is evaluated.</summary>
    /// <exception cref="TemplateException">The rendering has used all its steps.</exception>
    /// <exception cref="RefusalException">It has taken too long, or too much memory.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void SpendStep(SourceSpan span)
    {
        Budget.SpendSteps(1);
        _steps++;
        if (_steps % StepsBetweenLooks == 0)
        {
            Look(span);
        }
    }

    /// <summary>
    /// Counts the elements of lists and, by many at a time, the characters of texts that are worked on.
    /// </summary>
    public void SpendSize(long elements, long characters, SourceSpan span)
    {
        Budget.SpendSteps(elements + (characters / RenderBudget.CharactersInAStep));
        Look(span);
    }

    /// <summary>Counts text that is about to be made or written.</summary>
    /// <exception cref="RefusalException">The rendering has made all it may.</exception>
    public void SpendCharacters(long count, SourceSpan span) => Placed(Budget.SpendCharacters, count, span);

    /// <summary>Checks that text could still be written, before it is escaped.</summary>
    /// <exception cref="RefusalException">The rendering has made too much for that.</exception>
    public void RequireCharacters(long count, SourceSpan span) => Placed(Budget.RequireCharacters, count, span);

    private static void Placed(Action<long> spend, long count, SourceSpan span)
    {
        try
        {
            spend(count);
        }
        catch (TemplateException fault)
        {
            throw RefusalException.Of(fault, span);
        }
    }

    private void Look(SourceSpan span)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(_start) > _limits.MaximumDuration)
        {
            var seconds = NumberLiteral.Print((decimal)_limits.MaximumDuration.TotalSeconds);
            throw RefusalException.At(span, TemplateIssueCode.TookTooLong, ("seconds", seconds));
        }

        if (GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore > _limits.MaximumAllocation)
        {
            var megabytes = NumberLiteral.Print(_limits.MaximumAllocation / 1_000_000m);
            throw RefusalException.At(span, TemplateIssueCode.TookTooMuchMemory, ("megabytes", megabytes));
        }
    }
}
