using Markdig;
using Markdig.Syntax;

namespace ComplianceCore.Documents;

/// <summary>Reads the Markdown of a body into its blocks.</summary>
internal sealed class BodyReader
{
    /// <summary>How many characters a body may have: twice a list of every commune with a long line for each.</summary>
    public const int MaximumLength = 2_000_000;

    private readonly string _markdown;
    private readonly BodyFaults _faults;
    private readonly ClosingMark _closingMark;

    private BodyReader(string markdown, string source)
    {
        _markdown = markdown;
        _faults = new BodyFaults(markdown, source);
        _closingMark = new ClosingMark(_faults);
    }

    /// <summary>Reads a body, or refuses it with all its faults.</summary>
    /// <param name="markdown">The text of the body.</param>
    /// <param name="source">How issues name it.</param>
    /// <exception cref="TemplateException">The text has faults.</exception>
    public static DispatchBody Read(string markdown, string source)
    {
        var reader = new BodyReader(markdown, source);
        reader.GuardReader();
        reader.RefuseUnprintable();
        var document = reader.Parse();
        BodyBlock[] blocks = [.. document.SelectMany(reader.ReadBlock)];
        reader.CheckEnd(document);
        reader._faults.ThrowIfAny();
        return new DispatchBody(blocks);
    }

    private MarkdownDocument Parse()
    {
        var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();
        try
        {
            return Markdown.Parse(_markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only objection to a text: it nests deeper than the stack is sure to bear.
            _faults.Add(BodyIssueCode.NestedTooDeep, 0);
            _faults.ThrowIfAny();
            throw;
        }
    }

    /// <summary>Refuses what would keep the reader of Markdown, which nobody can stop, busy for long.</summary>
    private void GuardReader()
    {
        if (_markdown.Length > MaximumLength)
        {
            _faults.Add(BodyIssueCode.TooLong, 0, ("length", _markdown.Length), ("maximum", MaximumLength));
        }
        else if (OpenedMarks.TooManyIn(_markdown) is { } marks)
        {
            _faults.Add(BodyIssueCode.TooManyMarks, 0, ("marks", marks), ("length", _markdown.Length));
        }

        _faults.ThrowIfAny();
    }

    /// <summary>Notes what stands in the text itself; entities are looked at where they are read.</summary>
    private void RefuseUnprintable()
    {
        foreach (var index in UnprintableCharacters.IndicesIn(_markdown))
        {
            _faults.AddUnprintable(UnprintableCharacters.NameOf(_markdown[index]), index);
        }
    }

    private IEnumerable<BodyBlock> ReadBlock(Block block) => block switch
    {
        ParagraphBlock paragraph => [ReadParagraph(paragraph)],
        ListBlock { IsOrdered: true } list => ReadTasks(list),
        ListBlock list => [ReadDashes(list)],
        LinkReferenceDefinitionGroup definitions => definitions.SelectMany(Refuse),
        _ => Refuse(block),
    };

    private NumberedTask[] ReadTasks(ListBlock list)
    {
        if (list.OrderedDelimiter != '.')
        {
            _faults.Add(BodyIssueCode.NumberMark, list.Span.Start);
        }

        var first = list.OfType<ListItemBlock>().First().Order;
        return [.. list.OfType<ListItemBlock>().Select((item, index) => ReadTask(item, first + index))];
    }

    private NumberedTask ReadTask(ListItemBlock item, int number)
    {
        var opening = ReadOpening(item);
        return new NumberedTask(number, opening, [.. item.Skip(1).SelectMany(ReadContinuation)]);
    }

    private IEnumerable<BodyBlock> ReadContinuation(Block block) => block switch
    {
        ListBlock { IsOrdered: true } => Refuse(block),
        _ => ReadBlock(block),
    };

    private DashList ReadDashes(ListBlock list)
    {
        if (list.BulletType != '-')
        {
            _faults.Add(BodyIssueCode.BulletMark, list.Span.Start, ("mark", list.BulletType.ToString()));
        }

        return new DashList([.. list.OfType<ListItemBlock>().Select(ReadDash)]);
    }

    private BodyParagraph ReadDash(ListItemBlock item)
    {
        var opening = ReadOpening(item);
        foreach (var block in item.Skip(1))
        {
            Refuse(block);
        }

        return opening;
    }

    private BodyParagraph ReadOpening(ListItemBlock item)
    {
        if (item.FirstOrDefault() is ParagraphBlock opening)
        {
            return ReadParagraph(opening);
        }

        if (item.FirstOrDefault() is { } refused and not ListBlock)
        {
            Refuse(refused);
        }
        else
        {
            _faults.Add(BodyIssueCode.ItemWithoutText, item.Span.Start);
        }

        return new BodyParagraph([]);
    }

    private BodyParagraph ReadParagraph(ParagraphBlock paragraph)
    {
        if (PipeTable.RuleIn(_markdown, paragraph.Span) is { } offset)
        {
            _faults.Add(BodyIssueCode.Table, offset);
        }

        var runs = InlineReader.Read(paragraph.Inline!, _faults);
        _closingMark.Follow(paragraph, runs);
        return new BodyParagraph(TextRuns.Merge(runs.Select(placed => placed.Run)));
    }

    private BodyBlock[] Refuse(Block block)
    {
        _faults.Add(FaultOf(block), block.Span.Start);
        return [];
    }

    private void CheckEnd(MarkdownDocument document)
    {
        if (document.Count == 0)
        {
            _faults.Add(BodyIssueCode.Empty, 0);
            return;
        }

        _closingMark.CheckEnd(document);
    }

    private static string FaultOf(Block block) => block switch
    {
        HeadingBlock => BodyIssueCode.Heading,
        CodeBlock => BodyIssueCode.Code,
        QuoteBlock => BodyIssueCode.Quote,
        ThematicBreakBlock => BodyIssueCode.Rule,
        LinkReferenceDefinition => BodyIssueCode.LinkDefinition,
        ListBlock => BodyIssueCode.NestedList,
        ParagraphBlock => BodyIssueCode.ParagraphInDash,
        _ => BodyIssueCode.Html,
    };
}
