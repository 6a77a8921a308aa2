using ComplianceCore.Documents;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>Renders the templates that one rendering includes.</summary>
internal sealed class IncludeRun
{
    private readonly BoundedContext _context;
    private readonly IReadOnlyDictionary<string, ScriptPage> _includes;
    private readonly TemplateLimits _limits;
    private readonly Stack<string> _open = new();

    public IncludeRun(
        BoundedContext context,
        IReadOnlyDictionary<string, ScriptPage> includes,
        TemplateLimits limits)
    {
        _context = context;
        _includes = includes;
        _limits = limits;
    }

    /// <summary>
    /// Renders an include: into what is being written, when it is a statement of its own, and else into Markdown.
    /// </summary>
    /// <returns>The text; null when it was written.</returns>
    /// <exception cref="RefusalException">There is no such include, or it may not stand here.</exception>
    public object? Of(ScriptNode? caller, ScriptArray arguments)
    {
        var page = Open(caller, arguments);
        _context.PushLocal();
        try
        {
            return Write(page, isStatement: caller is ScriptFunctionCall { Parent: ScriptExpressionStatement });
        }
        finally
        {
            // What is around takes off its own scopes next, even when a fault is on its way through.
            _context.PopLocal();
            _open.Pop();
        }
    }

    private MarkdownValue? Write(ScriptPage page, bool isStatement)
    {
        if (!isStatement)
        {
            return new MarkdownValue(_context.WriteAside(page));
        }

        _context.Write(page);
        return null;
    }

    private ScriptPage Open(ScriptNode? caller, ScriptArray arguments)
    {
        var span = caller?.Span ?? _context.CurrentSpan;
        if (arguments.Count != 1 || ScriptValue.TextOf(arguments[0]) is not { } name)
        {
            var found = string.Join(", ", arguments.Select(ScriptValue.TypeOf));
            throw RefusalException.At(span, TemplateIssueCode.IncludeNameExpected, ("found", Quotation.Of(found)));
        }

        if (IncludeRule.FaultOf(name, _includes.Keys, _open, _limits) is { } fault)
        {
            throw RefusalException.At(span, fault.Code, fault.Arguments);
        }

        _open.Push(name);
        return _includes[name];
    }
}
