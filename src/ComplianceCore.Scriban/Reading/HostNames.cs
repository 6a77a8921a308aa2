using System.Collections.Frozen;
using ComplianceCore.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ComplianceCore.Scriban;

/// <summary>The names that mean something before a template begins, which it may read and never write.</summary>
internal sealed class HostNames
{
    private readonly RecordType _model;
    private readonly FrozenDictionary<string, object> _functions;

    public HostNames(RecordType model, FunctionTable functions)
    {
        _model = model;
        _functions = functions.Names
            .Select(name => KeyValuePair.Create(name, (object)new HostFunction(functions.Find(name)!)))
            .Concat(BuiltinGroup.All.Select(group => KeyValuePair.Create(group.Name, (object)group)))
            .Append(KeyValuePair.Create(IncludeFunction.Name, (object)new IncludeFunction()))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Every name, for the nearest one to a misspelt one.</summary>
    public IEnumerable<string> All => _model.MemberNames.Concat(_functions.Keys);

    /// <summary>Whether a template may not give the name a value.</summary>
    public bool IsTaken(string name) =>
        _model.Member(name) is not null || _functions.ContainsKey(name) || Refusals.IsReserved(name);

    /// <summary>Refuses a name that stands for nothing where it is read.</summary>
    /// <exception cref="RefusalException">Always.</exception>
    public bool RefuseUnknown(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        var name = Quotation.Of(variable.Name);
        var nearest = NearestName.To(name, All);
        throw RefusalException.At(span, TemplateIssueCode.NameUnknown, ("name", name), ("nearest", nearest));
    }

    /// <summary>The functions by their names, for one rendering.</summary>
    public ScriptObject ToScriptObject()
    {
        // Names are compared by their characters, which is what Scriban does when it is not told otherwise.
        var functions = new ScriptObject(_functions.Count, StringComparer.Ordinal);
        foreach (var (name, function) in _functions)
        {
            functions.SetValue(name, function, readOnly: true);
        }

        functions.IsReadOnly = true;
        return functions;
    }
}
