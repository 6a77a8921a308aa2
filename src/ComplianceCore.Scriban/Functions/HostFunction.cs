using ComplianceCore.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>
/// A function of the case, whose arguments are checked as the strict engine checks them, but when it is called.
/// </summary>
internal sealed class HostFunction : IScriptCustomFunction
{
    private readonly TemplateFunction _function;

    public HostFunction(TemplateFunction function)
    {
        _function = function;
    }

    public int RequiredParameterCount => 0;

    public int ParameterCount => _function.Parameters.Count;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        if (arguments.Count != _function.Parameters.Count)
        {
            throw RefusalException.At(
                span,
                TemplateIssueCode.ArgumentCount,
                ("function", _function.Name),
                ("expected", NumberLiteral.Print(_function.Parameters.Count - 1)),
                ("found", NumberLiteral.Print(arguments.Count - 1)));
        }

        var bounded = (BoundedContext)context;
        var result = _function.Apply(new FunctionArguments(Checked(bounded, arguments, span), bounded.Budget));
        bounded.SpendCharacters(result is TextValue text ? text.Text.Length : 0);
        return ScriptValue.Of(result);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    private TemplateValue[] Checked(BoundedContext context, ScriptArray arguments, SourceSpan span)
    {
        var values = new TemplateValue[arguments.Count];
        var fit = new ArgumentFit();
        for (var index = 0; index < values.Length; index++)
        {
            var parameter = _function.Parameters[index];
            context.Spend((arguments[index] as ReadOnlyItems)?.Count ?? 0, characters: 0);
            values[index] = ScriptValue.ToTemplate(arguments[index]) is { } value && fit.Accepts(parameter, value)
                ? value
                : throw Misfit(span, parameter, arguments[index]);
            context.Spend(0, (values[index] as TextValue)?.Text.Length ?? 0);
        }

        return values;
    }

    private RefusalException Misfit(SourceSpan span, TemplateType parameter, object? argument) =>
        argument is MarkdownValue
            ? RefusalException.At(span, TemplateIssueCode.MarkdownAsText, ("place", _function.Name))
            : RefusalException.At(
                span,
                TemplateIssueCode.ArgumentType,
                ("function", _function.Name),
                ("expected", parameter.Name),
                ("found", ScriptValue.TypeOf(argument)));
}
