using Markdig.Syntax;

namespace ComplianceCore.Documents;

/// <summary>Watches that the mark <c>./.</c> closes the body, and closes it once.</summary>
internal sealed class ClosingMark
{
    private readonly BodyFaults _faults;
    private ParagraphBlock? _last;
    private IReadOnlyList<PlacedRun> _lastRuns = [];

    /// <summary>Prepares to watch a body.</summary>
    /// <param name="faults">Takes a mark that is missing or stands too early.</param>
    public ClosingMark(BodyFaults faults)
    {
        _faults = faults;
    }

    /// <summary>Reads on to the next paragraph; the mark may not have stood before it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="runs">Its words.</param>
    public void Follow(ParagraphBlock paragraph, IReadOnlyList<PlacedRun> runs)
    {
        RefuseMarks(_lastRuns, TextOf(_lastRuns));
        _last = paragraph;
        _lastRuns = runs;
    }

    /// <summary>Checks the last paragraph.</summary>
    /// <remarks>Where the body ends with something refused, nobody can say whether the mark is missing.</remarks>
    /// <param name="document">The whole body.</param>
    public void CheckEnd(MarkdownDocument document)
    {
        var text = TextOf(_lastRuns).TrimEnd();
        if (text.EndsWith(DispatchLabels.ClosingMark, StringComparison.Ordinal))
        {
            var words = text[..^DispatchLabels.ClosingMark.Length];
            RefuseMarks(_lastRuns, words);
            if (words.TrimEnd() is [.., '.'])
            {
                _faults.Add(BodyIssueCode.ClosedTwice, OffsetOf(_lastRuns, words.Length));
            }

            return;
        }

        RefuseMarks(_lastRuns, text);
        if (_last is not null && _last == LastBlockOf(document))
        {
            _faults.Add(BodyIssueCode.NotClosed, _last.Span.End);
        }
    }

    private void RefuseMarks(IReadOnlyList<PlacedRun> runs, string text)
    {
        var mark = text.IndexOf(DispatchLabels.ClosingMark, StringComparison.Ordinal);
        while (mark >= 0)
        {
            _faults.Add(BodyIssueCode.ClosedEarly, OffsetOf(runs, mark));
            var next = mark + DispatchLabels.ClosingMark.Length;
            mark = text.IndexOf(DispatchLabels.ClosingMark, next, StringComparison.Ordinal);
        }
    }

    private static int OffsetOf(IReadOnlyList<PlacedRun> runs, int position)
    {
        var before = 0;
        foreach (var (run, offset) in runs)
        {
            if (position < before + run.Text.Length)
            {
                return offset + position - before;
            }

            before += run.Text.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(position));
    }

    private static string TextOf(IReadOnlyList<PlacedRun> runs) => string.Concat(runs.Select(run => run.Run.Text));

    private static Block LastBlockOf(ContainerBlock container)
    {
        Block last = container;
        while (last is ContainerBlock { LastChild: { } child })
        {
            last = child;
        }

        return last;
    }
}
