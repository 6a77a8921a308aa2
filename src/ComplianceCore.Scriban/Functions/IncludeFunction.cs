using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary><c>include</c>: renders a template of the case, named by a literal or by a value.</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    /// <summary>The name that a template calls it by.</summary>
    public const string Name = "include";

    public int RequiredParameterCount => 0;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "name");

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        ((BoundedContext)context).Includes.Of(callerContext, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
