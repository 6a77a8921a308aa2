using System.Diagnostics;

namespace ComplianceCore.Documents;

/// <summary>Computes the values of expressions that a check has found sound.</summary>
internal sealed class ExpressionEvaluator
{
    private readonly RecordValue _root;
    private readonly FunctionTable _functions;
    private readonly RenderBudget _budget;
    private readonly TemplateValue?[] _variables;

    public ExpressionEvaluator(RecordValue root, FunctionTable functions, RenderBudget budget, int variables)
    {
        _root = root;
        _functions = functions;
        _budget = budget;
        _variables = new TemplateValue?[variables];
    }

    /// <summary>The round of the innermost loop, counted from 0.</summary>
    public int LoopIndex { get; set; }

    /// <summary>How many rounds the innermost loop has.</summary>
    public int LoopSize { get; set; }

    public void Set(Expression.Name name, TemplateValue? value) => _variables[name.Slot] = value;

    public bool IsTrue(Expression condition) => ((BooleanValue)Evaluate(condition)).IsTrue;

    public TemplateValue Evaluate(Expression expression)
    {
        _budget.SpendSteps(1);
        return expression switch
        {
            Expression.Literal literal => literal.Value,
            Expression.Name name => _variables[name.Slot] ??= _root.Member(name.Text),
            Expression.LoopMember member => EvaluateLoopMember(member),
            Expression.Member member => EvaluateMember(member),
            Expression.Unary { Sign: "!" } unary => BooleanValue.Of(!IsTrue(unary.Operand)),
            Expression.Unary unary => new NumberValue(-NumberOf(unary.Operand)),
            Expression.Binary binary => EvaluateBinary(binary),
            Expression.Call call => EvaluateCall(call),
            _ => throw new UnreachableException(),
        };
    }

    private decimal NumberOf(Expression expression) => ((NumberValue)Evaluate(expression)).Number;

    private TemplateValue EvaluateLoopMember(Expression.LoopMember member) => member.Text switch
    {
        "index" => new NumberValue(LoopIndex),
        "first" => BooleanValue.Of(LoopIndex == 0),
        "last" => BooleanValue.Of(LoopIndex == LoopSize - 1),
        _ => throw new UnreachableException(),
    };

    private TemplateValue EvaluateMember(Expression.Member member)
    {
        var target = Evaluate(member.Target);
        _budget.Place = member.At;
        return target switch
        {
            RecordValue record => record.Member(member.Text),
            ListValue list => new NumberValue(list.Items.Count),
            _ => throw new UnreachableException(),
        };
    }

    private TemplateValue EvaluateBinary(Expression.Binary binary) => binary.Sign switch
    {
        "&&" => BooleanValue.Of(IsTrue(binary.Left) && IsTrue(binary.Right)),
        "||" => BooleanValue.Of(IsTrue(binary.Left) || IsTrue(binary.Right)),
        "==" => BooleanValue.Of(AreEqual(binary)),
        "!=" => BooleanValue.Of(!AreEqual(binary)),
        "<" => BooleanValue.Of(Order(binary) < 0),
        "<=" => BooleanValue.Of(Order(binary) <= 0),
        ">" => BooleanValue.Of(Order(binary) > 0),
        ">=" => BooleanValue.Of(Order(binary) >= 0),
        _ => Calculate(binary),
    };

    private bool AreEqual(Expression.Binary binary)
    {
        var (left, right) = (Evaluate(binary.Left), Evaluate(binary.Right));
        _budget.SpendSteps(StepsThrough(left));
        return ValueComparison.AreEqual(left, right);
    }

    private int Order(Expression.Binary binary) => ValueComparison.Order(Evaluate(binary.Left), Evaluate(binary.Right));

    private NumberValue Calculate(Expression.Binary binary)
    {
        var (left, right) = (NumberOf(binary.Left), NumberOf(binary.Right));
        return ExactArithmetic.Compute(binary.Sign, left, right) is { } result
            ? new NumberValue(result)
            : throw new TemplateException([DocumentTexts.Catalog.Error(
                TemplateIssueCode.NumberTooLarge,
                binary.At,
                ("left", NumberLiteral.Print(left)),
                ("sign", binary.Sign),
                ("right", NumberLiteral.Print(right)))]);
    }

    private TemplateValue EvaluateCall(Expression.Call call)
    {
        var values = new TemplateValue[call.Arguments.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Evaluate(call.Arguments[index]);
            _budget.SpendSteps(StepsThrough(values[index]));
        }

        _budget.Place = call.At;
        var result = _functions.Find(call.Function)!.Apply(new FunctionArguments(values, _budget));
        _budget.SpendCharacters(result is TextValue text ? text.Text.Length : 0);
        return result;
    }

    /// <summary>What it costs to go through a value from one end to the other.</summary>
    private static int StepsThrough(TemplateValue value) => value switch
    {
        ListValue list => list.Items.Count,
        TextValue text => text.Text.Length / RenderBudget.CharactersInAStep,
        _ => 0,
    };
}
