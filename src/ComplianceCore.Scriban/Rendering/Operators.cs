using ComplianceCore.Documents;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>
/// The operators between two values. Numbers are Scriban's to compute with, as decimals; what mixes kinds of values is
/// refused, and text and lists are paid for before they are made.
/// </summary>
internal sealed class Operators
{
    private readonly BoundedContext _context;

    public Operators(BoundedContext context)
    {
        _context = context;
    }

    /// <summary>The value of an operator that evaluates both its sides.</summary>
    /// <exception cref="RefusalException">The operator does not go between these values.</exception>
    public object? Apply(SourceSpan span, string sign, ScriptBinaryOperator kind, object? left, object? right)
    {
        if (kind is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual)
        {
            return AreEqual(span, sign, left, right) == (kind is ScriptBinaryOperator.CompareEqual);
        }

        if (ScriptValue.NumberOf(left) is { } first && ScriptValue.NumberOf(right) is { } second)
        {
            return kind is ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude
                ? _context.Lists.Range(span, first, second, kind is ScriptBinaryOperator.RangeInclude)
                : Calculate(span, sign, kind, first, second);
        }

        return (kind, left, right) switch
        {
            (ScriptBinaryOperator.Add, string or TextValue, _) or (ScriptBinaryOperator.Add, _, string or TextValue) =>
                Concatenate(span, sign, left, right),
            (ScriptBinaryOperator.Multiply, string or TextValue, _) => Repeat(span, sign, left, right),
            (_, DateValue earlier, DateValue later) => Compare(span, sign, kind, earlier, later),
            _ => throw Misfit(span, sign, left, right),
        };
    }

    /// <summary>Whether two values of one kind are the same, or both nothing.</summary>
    public bool AreEqual(SourceSpan span, string sign, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        return (ScriptValue.ToTemplate(left), ScriptValue.ToTemplate(right)) switch
        {
            (TextValue first, TextValue second) => AreEqualTexts(first, second),
            (NumberValue first, NumberValue second) => first == second,
            (BooleanValue first, BooleanValue second) => first == second,
            (DateValue first, DateValue second) => first == second,
            _ => throw Misfit(span, sign, left, right),
        };
    }

    private bool AreEqualTexts(TextValue left, TextValue right)
    {
        _context.Spend(elements: 0, left.Text.Length);
        return ValueComparison.AreEqual(left, right);
    }

    private object? Calculate(SourceSpan span, string sign, ScriptBinaryOperator kind, decimal left, decimal right)
    {
        // Scriban divides whole numbers without a rest, and rounds decimals, which whole numbers are here too.
        if (kind is ScriptBinaryOperator.DivideRound
            && right != 0
            && decimal.IsInteger(left)
            && decimal.IsInteger(right))
        {
            return decimal.Truncate(left / right);
        }

        var mayLoseDigits = kind
            is ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply;
        return mayLoseDigits && ExactArithmetic.Compute(sign, left, right) is null
            ? throw RefusalException.At(
                span,
                TemplateIssueCode.NumberTooLarge,
                ("left", NumberLiteral.Print(left)),
                ("sign", sign),
                ("right", NumberLiteral.Print(right)))
            : ScriptBinaryExpression.Evaluate(_context, span, kind, left, right);
    }

    private string Concatenate(SourceSpan span, string sign, object? left, object? right)
    {
        var (first, second) = (ScriptValue.PrintedOf(left), ScriptValue.PrintedOf(right));
        if (first is null || second is null)
        {
            throw Misfit(span, sign, left, right);
        }

        _context.SpendCharacters((long)first.Length + second.Length);
        return first + second;
    }

    private string Repeat(SourceSpan span, string sign, object? left, object? right)
    {
        var text = ScriptValue.TextOf(left)!;
        if (ScriptValue.NumberOf(right) is not { } times || times < 0 || !decimal.IsInteger(times))
        {
            throw Misfit(span, sign, left, right);
        }

        // No more than this can be paid for by anybody, and the product stays a number.
        var affordable = (long)Math.Min(times, int.MaxValue);
        _context.SpendCharacters(text.Length * affordable);
        _context.Spend(affordable, characters: 0);
        return string.Concat(Enumerable.Repeat(text, (int)affordable));
    }

    private static bool Compare(
        SourceSpan span,
        string sign,
        ScriptBinaryOperator kind,
        DateValue left,
        DateValue right)
    {
        var order = ValueComparison.Order(left, right);
        return kind switch
        {
            ScriptBinaryOperator.CompareLess => order < 0,
            ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
            ScriptBinaryOperator.CompareGreater => order > 0,
            ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
            _ => throw Misfit(span, sign, left, right),
        };
    }

    private static RefusalException Misfit(SourceSpan span, string sign, object? left, object? right) =>
        left is MarkdownValue || right is MarkdownValue
            ? RefusalException.At(span, TemplateIssueCode.MarkdownAsText, ("place", sign))
            : RefusalException.At(
                span,
                TemplateIssueCode.OperandTypes,
                ("sign", sign),
                ("left", ScriptValue.TypeOf(left)),
                ("right", ScriptValue.TypeOf(right)));
}
