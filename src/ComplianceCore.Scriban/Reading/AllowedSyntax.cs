using System.Collections.Frozen;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>
/// The parts of Scriban's language that a template may use; a part that is not named here is refused.
/// </summary>
internal static class AllowedSyntax
{
    private static readonly FrozenSet<Type> _nodes = new[]
    {
        typeof(ScriptPage), typeof(ScriptBlockStatement), typeof(ScriptRawStatement), typeof(ScriptEscapeStatement),
        typeof(ScriptExpressionStatement), typeof(ScriptNopStatement), typeof(ScriptEndStatement),
        typeof(ScriptIfStatement), typeof(ScriptElseStatement), typeof(ScriptCaseStatement),
        typeof(ScriptWhenStatement), typeof(ScriptForStatement), typeof(ScriptWhileStatement),
        typeof(ScriptBreakStatement), typeof(ScriptContinueStatement), typeof(ScriptCaptureStatement),
        typeof(ScriptFunction), typeof(ScriptParameter), typeof(ScriptReturnStatement),
        typeof(ScriptAssignExpression), typeof(ScriptBinaryExpression), typeof(ScriptUnaryExpression),
        typeof(ScriptConditionalExpression), typeof(ScriptNestedExpression), typeof(ScriptPipeCall),
        typeof(ScriptFunctionCall), typeof(ScriptNamedArgument), typeof(ScriptMemberExpression),
        typeof(ScriptIndexerExpression), typeof(ScriptVariableGlobal), typeof(ScriptVariableLocal),
        typeof(ScriptLiteral), typeof(ScriptArrayInitializerExpression), typeof(ScriptInterpolatedStringExpression),
        typeof(ScriptInterpolatedExpression), typeof(ScriptToken), typeof(ScriptKeyword), typeof(ScriptIdentifier),
    }.ToFrozenSet();

    /// <summary>Whether a template may hold a node like this, at the place where it stands.</summary>
    public static bool Has(ScriptNode node) => node switch
    {
        ScriptList => true,
        ScriptFunction function => function is { NameOrDoToken: ScriptVariableGlobal, Body: ScriptBlockStatement },
        ScriptParameter parameter => parameter.EqualOrTripleDotToken is null,
        ScriptNamedArgument argument => argument.Parent?.Parent is ScriptForStatement,
        ScriptUnaryExpression unary => _nodes.Contains(unary.GetType()) && IsPlain(unary.Operator),
        ScriptBinaryExpression binary => IsPlain(binary.Operator),
        ScriptReturnStatement => IsWithin<ScriptFunction>(node),
        ScriptBreakStatement or ScriptContinueStatement => IsWithin<ScriptLoopStatementBase>(node),
        ScriptForStatement { Variable: not ScriptVariable } => false,
        ScriptCaptureStatement { Target: not ScriptVariable } => false,
        ScriptAssignExpression { Target: not ScriptVariable } => false,
        ScriptVariableLocal local => !local.Equals(ScriptVariable.BlockDelegate),
        _ => _nodes.Contains(node.GetType()),
    };

    // Across a capture or a function, or where there is nothing to leave, they would cut what is written.
    private static bool IsWithin<T>(ScriptNode node)
        where T : ScriptNode
    {
        for (var outer = node.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is T)
            {
                return true;
            }

            if (outer is ScriptCaptureStatement or ScriptFunction)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPlain(ScriptUnaryOperator sign) =>
        sign is ScriptUnaryOperator.Not or ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus;

    private static bool IsPlain(ScriptBinaryOperator sign) => sign
        is ScriptBinaryOperator.And or ScriptBinaryOperator.Or
        or ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing
        or ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual
        or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
        or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual
        or ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply
        or ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus
        or ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude;
}
