using System.Collections;
using ComplianceCore.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ComplianceCore.Scriban;

/// <summary>
/// The members of values and the elements of lists: those that the model declares, the size of a list, the counters of
/// a loop and the functions of a group. No object of .NET has any, and none is written.
/// </summary>
internal sealed class MemberAccess : IObjectAccessor, IListAccessor
{
    private MemberAccess()
    {
    }

    public static MemberAccess Only { get; } = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => true;

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = target switch
        {
            RecordValue record => MemberOf(record, span, member),
            IList list => member is "size" ? (decimal)list.Count : throw Unknown(span, member, "list", ["size"]),
            BuiltinGroup group => group.Find(member) ?? throw Unknown(span, member, group.Name, group.FunctionNames),
            // The counters of a loop: nothing else of this kind is within reach of a template.
            IScriptObject loop when loop.TryGetValue(context, span, member, out var found) => found,
            _ => throw RefusalException.At(
                span,
                TemplateIssueCode.NoMembers,
                ("member", Quotation.Of(member)),
                ("type", ScriptValue.TypeOf(target))),
        };
        return true;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        false;

    public int GetLength(TemplateContext context, SourceSpan span, object target) => ((IList)target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) =>
        ((IList)target)[index];

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw new NotSupportedException("A list of a template is not written to.");

    private static object MemberOf(RecordValue record, SourceSpan span, string member)
    {
        if (record.Type.Member(member) is null)
        {
            throw Unknown(span, member, record.Type.Name, record.Type.MemberNames);
        }

        try
        {
            return ScriptValue.Of(record.Member(member));
        }
        catch (TemplateException fault)
        {
            throw RefusalException.Of(fault, span);
        }
    }

    private static RefusalException Unknown(SourceSpan span, string member, string type, IEnumerable<string> known)
    {
        var quoted = Quotation.Of(member);
        return RefusalException.At(
            span,
            TemplateIssueCode.MemberUnknown,
            ("member", quoted),
            ("type", type),
            ("nearest", NearestName.To(quoted, known)));
    }
}
