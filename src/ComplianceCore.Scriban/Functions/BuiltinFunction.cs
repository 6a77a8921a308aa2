using System.Collections;
using ComplianceCore.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>A function of Scriban that pays for what it makes before it makes it.</summary>
internal sealed class BuiltinFunction : IScriptCustomFunction
{
    private readonly string _name;
    private readonly IScriptCustomFunction _function;

    public BuiltinFunction(string name, IScriptCustomFunction function)
    {
        _name = name;
        _function = function;
    }

    public int RequiredParameterCount => _function.RequiredParameterCount;

    public int ParameterCount => _function.ParameterCount;

    public ScriptVarParamKind VarParamKind => _function.VarParamKind;

    public Type ReturnType => _function.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => _function.GetParameterInfo(index);

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement)
    {
        var bounded = (BoundedContext)context;
        PayForSearch(bounded, arguments, callerContext?.Span ?? context.CurrentSpan);
        var length = GreatestLengthOf(arguments);
        bounded.SpendCharacters(ReturnType == typeof(string) ? length : 0);
        bounded.Spend(ElementsOf(arguments), length);
        var result = _function.Invoke(context, callerContext, arguments, blockStatement);
        return result switch
        {
            null or bool or TemplateValue or ReadOnlyItems or string => result,
            IEnumerable items => bounded.Lists.Of(items, callerContext?.Span ?? context.CurrentSpan),
            _ => ScriptValue.NumberOf(result) ?? throw NotExact(bounded),
        };
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    private void PayForSearch(BoundedContext context, ScriptArray arguments, SourceSpan span)
    {
        var isSearch = _name is "string.contains" or "string.split" or "string.remove" or "string.remove_first"
            or "string.remove_last" or "string.replace" or "string.replace_first";
        if (!isSearch || arguments[0] is not string text || arguments[1] is not string sought)
        {
            return;
        }

        TextFunctions.PayForSearch(_name, text, sought, context.Budget);
        if (_name is "string.split")
        {
            context.Lists.Guard(text.AsSpan().Count(sought) + 1, span);
        }
    }

    private static long ElementsOf(ScriptArray arguments) =>
        arguments.OfType<ReadOnlyItems>().Sum(list => (long)list.Count);

    // What the result can have at most, counted before there is one.
    private long GreatestLengthOf(ScriptArray arguments)
    {
        var given = arguments.OfType<string>().Sum(text => (long)text.Length);
        return _name switch
        {
            "string.pad_left" or "string.pad_right" => given + Math.Max(0, (int)arguments[1]!),
            "string.replace" => given + ((long)LengthOf(arguments, 0) * LengthOf(arguments, 2)),
            _ => given,
        };
    }

    private static int LengthOf(ScriptArray arguments, int index) => (arguments[index] as string)?.Length ?? 0;

    private RefusalException NotExact(BoundedContext context) => RefusalException.At(
        context.CurrentSpan, TemplateIssueCode.NotPrintable, ("type", _name));
}
