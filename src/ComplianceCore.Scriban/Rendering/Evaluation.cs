using System.Text;
using ComplianceCore.Documents;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>
/// The nodes that are not left to Scriban: it would make text or lists uncounted, or mix kinds of values.
/// </summary>
internal sealed class Evaluation
{
    private readonly BoundedContext _context;
    private readonly Operators _operators;
    private readonly Stack<object?> _cases = new();

    public Evaluation(BoundedContext context)
    {
        _context = context;
        _operators = new Operators(context);
    }

    /// <summary>Evaluates a node; false when it is Scriban's to evaluate.</summary>
    public bool TryEvaluate(ScriptNode node, out object? value)
    {
        switch (node)
        {
            case ScriptBinaryExpression binary when IsOfBothSides(binary.Operator):
                value = Evaluate(binary);
                return true;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } unary:
                value = !_context.ToBool(unary.Right!.Span, Evaluate(unary.Right));
                return true;
            case ScriptUnaryExpression unary:
                value = Evaluate(unary);
                return true;
            case ScriptAssignExpression assign when assign.EqualToken.TokenType != TokenType.Equal:
                value = Evaluate(assign);
                return true;
            case ScriptArrayInitializerExpression list:
                value = _context.Lists.Of(list.Values.Select(item => Evaluate(item)), list.Span);
                return true;
            case ScriptInterpolatedStringExpression text:
                value = Evaluate(text);
                return true;
            case ScriptCaptureStatement capture:
                _context.SetValue(capture.Target, new MarkdownValue(_context.WriteAside(capture.Body!)));
                value = null;
                return true;
            case ScriptCaseStatement choice:
                value = Evaluate(choice);
                return true;
            case ScriptWhenStatement branch:
                value = Evaluate(branch);
                return true;
            default:
                value = null;
                return false;
        }
    }

    private static bool IsOfBothSides(ScriptBinaryOperator sign) => sign
        is not (ScriptBinaryOperator.And or ScriptBinaryOperator.Or)
        and not (ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing);

    private object? Evaluate(ScriptNode? node) => _context.Evaluate(node, aliasReturnedFunction: false);

    private object? Evaluate(ScriptBinaryExpression binary)
    {
        var (left, right) = (Evaluate(binary.Left), Evaluate(binary.Right));
        var span = binary.OperatorToken?.Span ?? binary.Span;
        return _operators.Apply(span, binary.OperatorAsText, binary.Operator, left, right);
    }

    private decimal Evaluate(ScriptUnaryExpression unary)
    {
        var value = Evaluate(unary.Right);
        var number = ScriptValue.NumberOf(value) ?? throw RefusalException.At(
            unary.Span,
            TemplateIssueCode.OperandType,
            ("sign", unary.OperatorAsText ?? string.Empty),
            ("expected", TemplateType.Number.Name),
            ("found", ScriptValue.TypeOf(value)));
        return unary.Operator == ScriptUnaryOperator.Negate ? -number : number;
    }

    private object? Evaluate(ScriptAssignExpression assign)
    {
        var (sign, kind) = assign.EqualToken.TokenType switch
        {
            TokenType.PlusEqual => ("+", ScriptBinaryOperator.Add),
            TokenType.MinusEqual => ("-", ScriptBinaryOperator.Subtract),
            TokenType.AsteriskEqual => ("*", ScriptBinaryOperator.Multiply),
            TokenType.DivideEqual => ("/", ScriptBinaryOperator.Divide),
            TokenType.DoubleDivideEqual => ("//", ScriptBinaryOperator.DivideRound),
            TokenType.PercentEqual => ("%", ScriptBinaryOperator.Modulus),
            _ => throw RefusalException.At(
                assign.Span, TemplateIssueCode.ScribanSyntaxRefused, ("found", assign.EqualToken.Value ?? "=")),
        };
        var (left, right) = (Evaluate(assign.Target), Evaluate(assign.Value));
        _context.SetValue(assign.Target, _operators.Apply(assign.EqualToken.Span, sign, kind, left, right));
        return null;
    }

    private string Evaluate(ScriptInterpolatedStringExpression interpolated)
    {
        var text = new StringBuilder();
        foreach (var part in interpolated.Parts)
        {
            var piece = _context.ObjectToString(Evaluate(part))
                ?? throw RefusalException.At(part.Span, TemplateIssueCode.NothingToPrint);
            _context.SpendCharacters(piece.Length);
            text.Append(piece);
        }

        return text.ToString();
    }

    private object? Evaluate(ScriptCaseStatement choice)
    {
        _cases.Push(Evaluate(choice.Value));
        var value = Evaluate(choice.Body);
        _cases.Pop();
        return value;
    }

    private object? Evaluate(ScriptWhenStatement branch)
    {
        foreach (var candidate in branch.Values)
        {
            if (_operators.AreEqual(candidate.Span, "==", _cases.Peek(), Evaluate(candidate)))
            {
                return Evaluate(branch.Body);
            }
        }

        return Evaluate(branch.Next);
    }
}
