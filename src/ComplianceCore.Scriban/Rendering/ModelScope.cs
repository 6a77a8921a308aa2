using ComplianceCore.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ComplianceCore.Scriban;

/// <summary>The names of the model, each looked up once in a rendering, and none to be written.</summary>
internal sealed class ModelScope : IScriptObject
{
    private readonly RecordValue _root;
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    public ModelScope(RecordValue root)
    {
        _root = root;
    }

    public int Count => _root.Type.MemberNames.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => _root.Type.MemberNames;

    public bool Contains(string member) => _root.Type.Member(member) is not null;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (!Contains(member))
        {
            value = null;
            return false;
        }

        if (!_values.TryGetValue(member, out var known))
        {
            known = ScriptValue.Of(_root.Member(member));
            _values.Add(member, known);
        }

        value = known;
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
