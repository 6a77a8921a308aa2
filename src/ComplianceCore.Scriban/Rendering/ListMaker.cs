using System.Collections;
using ComplianceCore.Documents;
using Scriban.Parsing;

namespace ComplianceCore.Scriban;

/// <summary>Makes the lists that a template asks for, element by element and no longer than they may be.</summary>
internal sealed class ListMaker
{
    private readonly BoundedContext _context;
    private readonly int _maximum;

    public ListMaker(BoundedContext context, ScribanLimits limits)
    {
        _context = context;
        _maximum = limits.MaximumListLength;
    }

    /// <summary>Makes a list of values.</summary>
    /// <exception cref="RefusalException">It is too long, or one is no value.</exception>
    public ReadOnlyItems Of(IEnumerable items, SourceSpan span)
    {
        var values = new List<TemplateValue>();
        foreach (var item in items)
        {
            Guard(values.Count + 1, span);
            _context.Spend(elements: 1, characters: 0);
            values.Add(ScriptValue.ToTemplate(item) ?? throw RefusalException.At(
                span, TemplateIssueCode.NotAnElement, ("type", ScriptValue.TypeOf(item))));
        }

        return new ReadOnlyItems(values);
    }

    /// <summary>Makes the list of the numbers from one to another, upwards or downwards.</summary>
    /// <exception cref="RefusalException">It is too long.</exception>
    public ReadOnlyItems Range(SourceSpan span, decimal first, decimal last, bool includesLast)
    {
        var (from, to) = (Whole(span, first), Whole(span, last));
        var count = Math.Abs(to - from) + (includesLast ? 1 : 0);
        Guard(count, span);
        _context.Spend(count, characters: 0);
        var step = to >= from ? 1 : -1;
        return new ReadOnlyItems(
            [.. Enumerable.Range(0, (int)count).Select(index => new NumberValue(from + (index * step)))]);
    }

    private static long Whole(SourceSpan span, decimal number) =>
        decimal.IsInteger(number) && Math.Abs(number) <= int.MaxValue
            ? (long)number
            : throw RefusalException.At(
                span, TemplateIssueCode.NumberMalformed, ("number", NumberLiteral.Print(number)));

    /// <summary>Refuses a list that is about to become too long.</summary>
    /// <exception cref="RefusalException">It is.</exception>
    public void Guard(long count, SourceSpan span)
    {
        if (count > _maximum)
        {
            throw RefusalException.At(
                span, TemplateIssueCode.ListTooLong, ("maximum", NumberLiteral.Print(_maximum)));
        }
    }
}
