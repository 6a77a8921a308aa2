using ComplianceCore.Documents;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>Follows the includes that are named by a literal, where the template names them.</summary>
internal sealed class IncludeCheck
{
    private readonly IReadOnlyDictionary<string, ScriptPage> _includes;
    private readonly TemplateFaults _faults;
    private readonly TemplateLimits _limits;
    private readonly Dictionary<string, IReadOnlyList<ScriptLiteral>> _names = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, int Depth)> _checked = [];
    private readonly Stack<string> _open = new();

    public IncludeCheck(
        IReadOnlyDictionary<string, ScriptPage> includes,
        TemplateFaults faults,
        TemplateLimits limits)
    {
        _includes = includes;
        _faults = faults;
        _limits = limits;
    }

    /// <summary>Checks what a page includes, and what that includes.</summary>
    public void Check(ScriptPage page) => Check(NamesIn(page));

    private void Check(IReadOnlyList<ScriptLiteral> names)
    {
        foreach (var literal in names)
        {
            Check(((TextValue)literal.Value!).Text, ScribanPlace.Of(literal.Span, SourcePlace.Nowhere));
        }
    }

    private void Check(string name, SourcePlace place)
    {
        if (IncludeRule.FaultOf(name, _includes.Keys, _open, _limits) is { } fault)
        {
            _faults.Add(fault.Code, place, fault.Arguments);
            return;
        }

        // What was followed from the same depth has no circle in it, and is no deeper from here.
        if (!_checked.Add((name, _open.Count)))
        {
            return;
        }

        if (!_names.TryGetValue(name, out var names))
        {
            names = NamesIn(_includes[name]);
            _names.Add(name, names);
        }

        _open.Push(name);
        Check(names);
        _open.Pop();
    }

    private static List<ScriptLiteral> NamesIn(ScriptPage page)
    {
        var names = new List<ScriptLiteral>();
        var open = new Stack<ScriptNode>([page]);
        while (open.TryPop(out var node))
        {
            if (node is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: IncludeFunction.Name } } call
                && call.Arguments.Count == 1
                && call.Arguments[0] is ScriptLiteral { Value: TextValue } literal)
            {
                names.Add(literal);
            }

            for (var index = node.ChildrenCount - 1; index >= 0; index--)
            {
                if (node.GetChildren(index) is { } child)
                {
                    open.Push(child);
                }
            }
        }

        return names;
    }
}
