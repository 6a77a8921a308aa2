using ComplianceCore.Documents;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>
/// Refuses values where Scriban would go on without a word: nothing that is printed, text that is looped over.
/// </summary>
internal static class ValueUse
{
    /// <summary>Checks the value of a node against the place where the node stands.</summary>
    /// <exception cref="RefusalException">It does not belong there.</exception>
    public static void Check(BoundedContext context, ScriptNode node, object? value)
    {
        if (node.Parent is ScriptForStatement loop && ReferenceEquals(loop.Iterator, node))
        {
            CheckList(context, loop, value);
        }

        var isUnprinted = value is null && node is ScriptExpressionStatement { CanOutput: true };
        if (isUnprinted && !WritesItself(context, ((ScriptExpressionStatement)node).Expression))
        {
            throw RefusalException.At(node.Span, TemplateIssueCode.NothingToPrint);
        }
    }

    private static void CheckList(BoundedContext context, ScriptForStatement loop, object? value)
    {
        var count = value switch
        {
            ReadOnlyItems list => list.Count,
            ScriptArray arguments => arguments.Count,
            _ => throw RefusalException.At(
                loop.Iterator!.Span, TemplateIssueCode.NotAList, ("type", ScriptValue.TypeOf(value))),
        };
        if (loop.NamedArguments.Count > 0)
        {
            // Scriban copies the list in order to turn it round.
            context.Spend(count, characters: 0);
        }
    }

    /// <summary>Whether a statement calls what writes by itself: an own function, or an include.</summary>
    private static bool WritesItself(BoundedContext context, ScriptExpression? expression) => expression switch
    {
        ScriptPipeCall pipe => WritesItself(context, pipe.To),
        ScriptFunctionCall call => WritesItself(context, call.Target),
        ScriptNestedExpression nested => WritesItself(context, nested.Expression),
        ScriptVariable variable => HandsNothingBack(context.Evaluate(variable, aliasReturnedFunction: true)),
        _ => false,
    };

    private static bool HandsNothingBack(object? function) =>
        function is IncludeFunction || (function is ScriptFunction own && own.ReturnType == typeof(void));
}
